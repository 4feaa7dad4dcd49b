import type { TextRange } from '../../findings.ts';
import { isNumber, isScale, numberValue } from '../../text/numbers.ts';
import { wordList } from '../../text/word-list.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';

/** A folded word, and what separates it from the word before. */
export type WrittenWord = Pick<QuotationWord, 'key' | 'mark'>;

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['$', 'dollar', 'dollars', 'usd'].map((key) => [key, 'USD'] as const),
  ...['\u20AC', 'euro', 'euros', 'eur'].map((key) => [key, 'EUR'] as const),
  ...['\u00A3', 'pound', 'pounds', 'gbp'].map((key) => [key, 'GBP'] as const),
  ...['yuan', 'renminbi', 'rmb', 'cny'].map((key) => [key, 'CNY'] as const),
]);

/** Folded: "third" is "3rd". */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['3rd', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['5th', 5],
  ['fifths', 5],
  ['10th', 10],
  ['tenths', 10],
]);

const MONTHS = wordList(
  'january february march april may june july august september october november december',
);
const SHORT_MONTHS = wordList('jan feb mar apr may jun jul aug sep oct nov dec');

const RANGED = /^(number|share|sum):(\S+)(.*)$/;

/** Maximum words of one number: "two hundred and five thousand". */
const MAX_NUMBER_WORDS = 7;

/**
 * One form for all usual spellings of sums, fractions, ranges, days and numbered things, so that two wordings can be compared:
 * "$5 billion" and "5 billion US dollars", "1/3" and "one third", "10-15" and "10 to 15", "5th May" and "May 5", "No. 5" and
 * "number 5". Other words are unchanged, and no value is rounded.
 */
export function writtenQuantity(words: readonly WrittenWord[]): string {
  const atoms: string[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readAt(words, at);
    const atom = read?.atom ?? words[at]?.key ?? '';
    if (words[at]?.mark === '-' && RANGED.test(atom)) atoms.push('to');
    atoms.push(atom);
    at += read?.count ?? 1;
  }
  return joinRanges(atoms).join(' ');
}

/** Whether a folded word can be part of what `writtenQuantity` rewrites; without such a word it rewrites nothing. */
export function tellsQuantity(key: string): boolean {
  return isNumber(key) || PARTS.has(key);
}

/** Positions of quantities of several words, in order: "$5 billion", "60 %", "5 May". */
export function quantityRanges(words: readonly WrittenWord[]): TextRange[] {
  if (!words.some(({ key }) => tellsQuantity(key))) return [];
  const ranges: TextRange[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readAt(words, at);
    const count = read?.count ?? 1;
    if (count > 1) ranges.push({ start: at, end: at + count });
    at += count;
  }
  return ranges;
}

/** The currency that a folded word or sign stands for, as an ISO 4217 code. */
export function currencyOf(key: string): string | undefined {
  return CURRENCIES.get(key);
}

/** Whether a folded word is the name of a month, in full or abbreviated. */
export function isMonth(key: string): boolean {
  return monthOf(key) > 0;
}

/** What begins at a word, and how many words it covers. */
interface Reading {
  atom: string;
  count: number;
}
type Reader = (words: readonly WrittenWord[], at: number) => Reading | null;

const readers: readonly Reader[] = [readDay, readFraction, readSum, readNumbered, readPlain];

/** Words other than digits that a quantity can begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'us', 'no', 'number', 'sept'],
  ...MONTHS,
  ...SHORT_MONTHS,
  ...CURRENCIES.keys(),
]);

function readAt(words: readonly WrittenWord[], at: number): Reading | null {
  const key = keyAt(words, at);
  // Most words of a text begin no quantity, and every difference is read with all words around it.
  if (!isDigit(key) && !FIRST_WORDS.has(key)) return null;
  for (const reader of readers) {
    const found = reader(words, at);
    if (found) return found;
  }
  return null;
}

function isDigit(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function keyAt(words: readonly WrittenWord[], at: number): string {
  return words[at]?.key ?? '';
}

/** "May 5", "May 5th", "5 May", "the 5th of May". */
function readDay(words: readonly WrittenWord[], at: number): Reading | null {
  const month = monthOf(keyAt(words, at));
  const next = dayOf(keyAt(words, at + 1));
  if (month > 0 && next > 0 && !isScale(keyAt(words, at + 2)))
    return { atom: `day:${month}/${next}`, count: 2 };
  const article = keyAt(words, at) === 'the' ? 1 : 0;
  const day = dayOf(keyAt(words, at + article));
  if (day === 0) return null;
  const of = keyAt(words, at + article + 1) === 'of' ? 1 : 0;
  const later = monthOf(keyAt(words, at + article + 1 + of));
  return later > 0 ? { atom: `day:${later}/${day}`, count: article + 2 + of } : null;
}

function monthOf(key: string): number {
  const name = key === 'sept' ? 'sep' : key;
  return 1 + (MONTHS.includes(name) ? MONTHS.indexOf(name) : SHORT_MONTHS.indexOf(name));
}

function dayOf(key: string): number {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key);
  const value = Number(day?.[1] ?? 0);
  return value <= 31 ? value : 0;
}

/** "1/3", "one third", "a quarter of"; "a third" alone is a fraction only before "of". */
function readFraction(words: readonly WrittenWord[], at: number): Reading | null {
  const key = keyAt(words, at);
  const sign = /^(\d+)\u2044(\d+)$/.exec(key);
  if (sign) return { atom: `part:${sign[1]}/${sign[2]}`, count: 1 };
  const next = words[at + 1];
  if (!next) return null;
  if (
    next.mark === '/' &&
    /^\d$/.test(key) &&
    /^\d{1,2}$/.test(next.key) &&
    words[at + 2]?.mark !== '/'
  )
    return { atom: `part:${key}/${next.key}`, count: 2 };
  const part = PARTS.get(next.key);
  const one = /^an?$/.test(key) && keyAt(words, at + 2) === 'of';
  if (part === undefined || !(one || /^\d$/.test(key))) return null;
  return { atom: `part:${one ? '1' : key}/${part}`, count: 2 };
}

/** "$5 billion", "US$5 billion", "5 billion US dollars". */
function readSum(words: readonly WrittenWord[], at: number): Reading | null {
  const american = keyAt(words, at) === 'us' && words[at + 1]?.mark === '' ? 1 : 0;
  const before = CURRENCIES.get(keyAt(words, at + american));
  if (before !== undefined && (american === 0 || before === 'USD')) {
    const first = at + american + 1;
    const number = readNumber(words, first);
    return number
      ? { atom: `sum:${number.value} ${before}`, count: first - at + number.count }
      : null;
  }
  const number = readNumber(words, at);
  if (!number) return null;
  const end = at + number.count;
  const dollars = keyAt(words, end) === 'us' && CURRENCIES.get(keyAt(words, end + 1)) === 'USD';
  const after = CURRENCIES.get(keyAt(words, end + (dollars ? 1 : 0)));
  if (after === undefined) return null;
  return { atom: `sum:${number.value} ${after}`, count: number.count + (dollars ? 2 : 1) };
}

/** "No. 5" and "number 5". */
function readNumbered(words: readonly WrittenWord[], at: number): Reading | null {
  const value = keyAt(words, at + 1);
  return /^(?:no|number)$/.test(keyAt(words, at)) && /^\d+$/.test(value)
    ? { atom: `numbered:${value}`, count: 2 }
    : null;
}

function readPlain(words: readonly WrittenWord[], at: number): Reading | null {
  const number = readNumber(words, at);
  if (!number) return null;
  const share = keyAt(words, at + number.count) === '%';
  const atom = `${share ? 'share' : 'number'}:${number.value}`;
  return { atom, count: number.count + Number(share) };
}

/** The longest number that begins here; two separated by a slash are not a number. */
function readNumber(
  words: readonly WrittenWord[],
  at: number,
): { value: number; count: number } | null {
  const first = keyAt(words, at);
  if (!isDigit(first) && !(first === 'a' && isScale(keyAt(words, at + 1)))) return null;
  for (let count = Math.min(MAX_NUMBER_WORDS, words.length - at); count > 0; count -= 1) {
    const taken = words.slice(at, at + count);
    if (taken.some(({ mark }, position) => position > 0 && mark === '/')) continue;
    const value = numberValue(taken.map(({ key }) => key));
    if (value !== null) return { value, count };
  }
  return null;
}

/** "10 to 15"; "10% to 15%" and "10 to 15%". */
function joinRanges(atoms: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const first = RANGED.exec(atoms[at] ?? '');
    const last = atoms[at + 1] === 'to' ? RANGED.exec(atoms[at + 2] ?? '') : null;
    if (first && last && (first[1] === 'number' || first[1] === last[1])) {
      joined.push(`${last[1]}:${first[2]}..${endOf(first[2], last[2])}${last[3]}`);
      at += 2;
    } else joined.push(atoms[at] ?? '');
  }
  return joined;
}

/** "2019-20" ends in 2020. */
function endOf(first = '', last = ''): string {
  return /^[12]\d{3}$/.test(first) && /^\d{2}$/.test(last) && first.slice(2) < last
    ? first.slice(0, 2) + last
    : last;
}
