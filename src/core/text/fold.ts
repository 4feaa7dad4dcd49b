import type { Fold } from '../findings.ts';
import { foldNumber } from './numbers.ts';
import { foldSpelling } from './spelling.ts';

const PLAIN = /^[a-z]+$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ACCENTS = /[\u0300-\u036F]/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B4`]/g;
const DOTTED = /^\p{L}(?:\.\s?\p{L})+\.?$/u;
const PER_CENT = /^(?:%|\uFF05|per\s?cent)$/;

/** Words as they are seen: without soft hyphens and characters of no width. */
export function withoutInvisible(words: string): string {
  return words.replace(INVISIBLE, '');
}

/**
 * The key by which two words count as the same: case, accents, ligatures, invisible characters, curly apostrophes, dotted
 * abbreviations, number formats, "per cent" and British spelling are folded. Idempotent. Takes one word as returned by
 * `tokenize`. Never folds away a value, a negation or a contraction.
 */
export function foldWord(raw: string): string {
  if (PLAIN.test(raw)) return foldStyle(raw);
  return foldStyle(foldDots(foldCase(foldLetters(raw)).replace(APOSTROPHES, "'")));
}

/** The folds that give two words the same key; none if they are written the same. */
export function foldsBetween(a: string, b: string): Fold[] {
  if (a === b) return [];
  const folds: Fold[] = [];
  if (differInInvisible(a, b)) folds.push('spaces');
  if (withoutInvisible(a) !== withoutInvisible(b) && hasLigature(a) !== hasLigature(b))
    folds.push('ligature');
  if (quoteStyle(a) !== quoteStyle(b)) folds.push('quote-marks');
  const plain = (word: string) => foldLetters(word).replace(APOSTROPHES, "'");
  const [first, second] = [plain(a), plain(b)];
  if (differInCase(first, second)) folds.push('case');
  const dotted = [DOTTED.test(first), DOTTED.test(second)];
  if (dotted[0] !== dotted[1] || (dotted[0] && first !== second && !differInCase(first, second)))
    folds.push('abbreviation');
  const [low, lower] = [foldDots(foldCase(first)), foldDots(foldCase(second))];
  if (low !== lower) folds.push(styleFold(low, lower));
  else if (folds.length === 0) folds.push('spelling');
  return folds;
}

function styleFold(a: string, b: string): Fold {
  const key = foldStyle(a);
  if (key === '%') return 'percent';
  if (a === 'm' || b === 'm') return 'number-format';
  if (key === 'and') return 'abbreviation';
  if (/^\d/.test(key) || foldNumber(a) !== foldNumber(a === key ? b : key))
    return /^\d|illion$/.test(key) ? 'number-format' : 'spelling';
  return 'spelling';
}

function foldStyle(word: string): string {
  if (word === '&') return 'and';
  if (PER_CENT.test(word)) return '%';
  return foldSpelling(foldNumber(word));
}

/** Folds ligatures, full-width forms, accents and invisible characters. Twice, since lower case can create new ones. */
function foldLetters(word: string): string {
  return withoutInvisible(word.normalize('NFKD').replace(ACCENTS, ''));
}

function foldCase(word: string): string {
  return foldLetters(word.toLowerCase());
}

function foldDots(word: string): string {
  return word.includes('.') && DOTTED.test(word) ? word.replace(/[.\s]/g, '') : word;
}

function differInInvisible(a: string, b: string): boolean {
  return (a.match(INVISIBLE)?.length ?? 0) !== (b.match(INVISIBLE)?.length ?? 0);
}

function hasLigature(word: string): boolean {
  const plain = withoutInvisible(word).replace(APOSTROPHES, "'");
  return plain.normalize('NFC') !== plain.normalize('NFKC');
}

function quoteStyle(word: string): string {
  return /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B4`]/.exec(word)?.[0] ?? '';
}

function differInCase(a: string, b: string): boolean {
  return (
    isUpper(a.charAt(0)) !== isUpper(b.charAt(0)) ||
    (a !== b && a.toLowerCase() === b.toLowerCase())
  );
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
