/** A word of a text as the vocabulary knows it; `text.slice(start, end)` is how it is written there. */
export interface Word {
  /** As written, dots of abbreviations removed ("U.S." is "US"). */
  raw: string;
  /** Folded: lower case, no accents, English plural "s" removed. */
  key: string;
  start: number;
  end: number;
}

const WORDS = /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const PLAIN = /^[a-zA-Z0-9]*$/;

/**
 * Cuts a text into words for matching names and phrases. Hyphens separate ("one-China" is two words), a possessive
 * "'s" is dropped, and in scripts written without spaces every character is a word of its own, so that a name there is
 * found as a sequence of characters.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const written = match[0];
    if (written === 's' && /['’]/.test(text[start - 1] ?? '')) continue;
    if (UNSPACED.test(written)) pushCharacters(words, written, start);
    else {
      const raw = written.replaceAll('.', '');
      words.push({ raw, key: foldWord(raw), start, end: start + written.length });
    }
  }
  return words;
}

/** Folds one word: lower case, no accents, no English plural "s" ("sanctions" is "sanction", "ties" is "tie"). */
export function foldWord(raw: string): string {
  const lower = PLAIN.test(raw)
    ? raw.toLowerCase()
    : raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.length > 5 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, -1);
}

function pushCharacters(words: Word[], written: string, offset: number): void {
  let at = offset;
  for (const character of written) {
    const end = at + character.length;
    words.push({ raw: character, key: character, start: at, end });
    at = end;
  }
}
