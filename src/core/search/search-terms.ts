import { lazily } from '../lazily.ts';
import { hasPlainLetters } from '../text/plain-letters.ts';

/** A word of a text as the search index knows it; `text.slice(start, end)` is its original form. */
export interface SearchTerm {
  term: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** The characters a pattern is built for, as parts of character classes. */
interface Characters {
  letter: string;
  digit: string;
  number: string;
  mark: string;
  /** Scripts written without spaces; empty if the text has none. */
  unspaced: string;
}

/** Matches an acronym, a number, a run without spaces, or a word, each in its own group. */
function pattern({ letter, digit, number, mark, unspaced }: Characters): string {
  const acronym = `(?<![${letter}${number}])(?:[${letter}]\\.){2,}(?:[${letter}](?![${letter}${number}]))?`;
  // A dot that is one of several, as in "20.12.2021", is no decimal point.
  const decimal = `(?<![${digit}]\\.)[${digit}]+\\.[${digit}]+(?![.${digit}])`;
  const figure = `[${digit}]{1,3}(?:,[${digit}]{3})+(?![${digit}])|${decimal}`;
  const inside = `${unspaced && `(?![${unspaced}])`}[${letter}${mark}${number}]`;
  const word = `[${letter}${number}](?:${inside}|['’ʼ＇](?=[${letter}]))*`;
  return `(${acronym})|(${figure})|(${unspaced ? `[${unspaced}ー]+` : '(?!)'})|(${word})`;
}

const cut = lazily(() => {
  const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer'];
  const unspaced = scripts.map((script) => `\\p{Script=${script}}`).join('');
  const classes = {
    letter: '\\p{L}',
    digit: '\\p{Nd}',
    number: '\\p{N}',
    mark: '\\p{M}',
    unspaced,
  };
  return new RegExp(pattern(classes), 'gu');
});
/** The same for text whose only letters are a to z: built in a tenth of the time, which the first search waits for. */
const cutPlain = lazily(() => {
  const classes = { letter: 'A-Za-z', digit: '0-9', number: '0-9', mark: '', unspaced: '' };
  return new RegExp(pattern(classes), 'g');
});

const PLAIN = /^[A-Za-z0-9]+$/;
const PLAIN_SIGNS = /(?<!\d)\.|\.(?!\d)|[,'’]/g;
const POSSESSIVE = /['’ʼ＇]s$/iu;
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * Folds one word for the index: lower case, no accents, full-width forms normalised, no dots or apostrophes ("U.S." is "us").
 * Does not stem: inflected forms are found by prefix and by spelling distance.
 */
export function foldTerm(word: string): string {
  // Nearly all words; folding takes most of the time of a search.
  if (PLAIN.test(word)) return word.toLowerCase();
  if (hasPlainLetters(word)) return word.toLowerCase().replace(PLAIN_SIGNS, '');
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(/[ßæœøłđı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<!\p{Nd})\.|\.(?!\p{Nd})|[,'’ʼ＇]/gu, '')
    .normalize('NFC');
}

/**
 * Splits a text into the terms of the search index, with their places. Builder, reader and highlighter all use it, so a mark
 * can never disagree with a hit. Scripts written without spaces give overlapping pairs of characters plus the last one alone:
 * every substring of two characters or more is found, independent of any dictionary.
 */
export function searchTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of text.matchAll(hasPlainLetters(text) ? cutPlain() : cut())) {
    const start = match.index;
    if (match[3] !== undefined) {
      pushPairs(terms, match[3], start);
      continue;
    }
    const written = match[4] === undefined ? match[0] : match[0].replace(POSSESSIVE, '');
    const term = foldTerm(written);
    if (term) terms.push({ term, start, end: start + written.length });
  }
  return terms;
}

/**
 * The terms that are adjacent in a phrase: without the single characters that end a run of pairs, since a longer run has a pair
 * in that place.
 */
export function adjacentTerms(terms: SearchTerm[]): SearchTerm[] {
  return terms.filter(({ start, end }, index) => {
    const before = terms[index - 1];
    return !(before && start < before.end && end === before.end);
  });
}

function pushPairs(terms: SearchTerm[], run: string, start: number): void {
  const characters = Array.from(run);
  let at = start;
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '');
    const term = foldTerm(pair);
    if (term) terms.push({ term, start: at, end: at + pair.length });
    at += character.length;
  }
}
