import { lazily } from '../lazily.ts';
import { hasPlainLetters } from '../text/plain-letters.ts';

/** A word of a text as the vocabulary knows it; `text.slice(start, end)` is its original form. */
export interface Word {
  /** As written, dots of abbreviations and the apostrophe within a Chinese name removed ("U.S." is "US", "Xi'an" is "Xian"). */
  raw: string;
  /** Folded: lower case, no accents, English plural "s" removed. */
  key: string;
  start: number;
  end: number;
  /** A comma or the like stands before it: "Russia, China and ten others" is a list, not "Russia-China". */
  apart: boolean;
}

/** "U.S.", "U.S", "Xi'an" or any other word. */
const wordPattern = lazily(
  () =>
    /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|\p{Lu}\p{Ll}{1,3}['’]an(?!\p{L})|[\p{L}\p{M}\p{N}]+/gu,
);
/** Finds the same words in text with plain letters only. */
const plainPattern = lazily(
  () =>
    /(?:[A-Z]\.){2,}|[A-Z]\.[A-Z](?![A-Za-z0-9])|[A-Z][a-z]{1,3}['’]an(?![A-Za-z])|[A-Za-z0-9]+/g,
);
/** Scripts without spaces, and Korean, which attaches particles to nouns: there a name is found as a run of characters. */
const unspaced = lazily(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u,
);
/** Within them Latin letters and figures are words as elsewhere: "EU代表" begins with the EU. */
const characters = lazily(() => /[\p{Script=Latin}\p{N}]+|./gsu);
const HANGUL = /\p{Script=Hangul}/u;
const LATIN = /^[\p{Script=Latin}\p{N}]/u;
/** Prefix of the key of a character within a Korean word: "하나 토" (one, sat-) must not contain the "나토" (NATO) of "하나토". */
export const INSIDE = '+';
/** In Devanagari marks are vowels, not accents. */
const ACCENTS = /(?!\p{Script=Devanagari})\p{M}/gu;
/** A country code before a currency sign ("US$13 billion") does not name a country. */
const CURRENCY = /^\p{Lu}{1,3}$/u;
const PLAIN = /^[a-zA-Z0-9]*$/;
/** Commas, over which no name reaches; 、 is not among them, since it joins names too. */
const SEPARATORS = ',，،';

/**
 * Splits a text into words for matching names and phrases. Hyphens separate ("one-China" is two words), a possessive "'s" and
 * the letters of a currency ("US$") are dropped, a Chinese name with an apostrophe is one word ("Xi'an" is not Xi), and in
 * scripts written without spaces, and in Korean, every character is a word of its own.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  // Shared patterns, reset each time: creating a new one for every short phrase cost more than using it.
  const pattern = hasPlainLetters(text) ? plainPattern() : wordPattern();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const written = match[0];
    if (written === 's' && isApostrophe(text[start - 1])) continue;
    if (text[pattern.lastIndex] === '$' && CURRENCY.test(written)) continue;
    const end = pattern.lastIndex;
    const apart = SEPARATORS.includes(text[words.at(-1)?.end ?? -1] ?? ' ');
    if (PLAIN.test(written))
      words.push({ raw: written, key: foldPlain(written), start, end, apart });
    else if (unspaced().test(written)) pushCharacters(words, written, start, apart);
    else {
      const raw = written.replace(/[.'’]/g, '');
      words.push({ raw, key: foldWord(raw), start, end, apart });
    }
  }
  return words;
}

/** Folds one word: lower case, no accents, no English plural "s" ("sanctions" is "sanction", "ties" is "tie"). */
export function foldWord(raw: string): string {
  return foldPlain(PLAIN.test(raw) ? raw : withoutAccents(raw));
}

/** The words of a phrase, folded and joined by one space. */
export function foldPhrase(words: string): string {
  return splitWords(words)
    .map(({ raw }) => foldWord(raw))
    .join(' ');
}

/** A word without accents, in lower case and letters of common width ("ＮＡＴＯ" is "nato"), with its ending unchanged. */
export function withoutAccents(raw: string): string {
  return raw.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
}

function foldPlain(raw: string): string {
  const lower = raw.toLowerCase();
  const length = lower.length;
  if (length < 4 || lower[length - 1] !== 's') return lower;
  const before = lower[length - 2];
  if (before === 's' || before === 'u' || before === 'i') return lower;
  return length > 5 && lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === '’';
}

function pushCharacters(words: Word[], written: string, offset: number, apart: boolean): void {
  for (const { 0: part, index } of written.matchAll(characters())) {
    const start = offset + index;
    const end = start + part.length;
    const key = keyWithin(part, index > 0);
    words.push({ raw: part, key, start, end, apart: apart && index === 0 });
  }
}

function keyWithin(part: string, inside: boolean): string {
  if (LATIN.test(part)) return foldWord(part);
  return inside && HANGUL.test(part) ? INSIDE + part : part;
}
