import { wordList } from './word-list.ts';

const UNITS =
  wordList(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`);
const TENS = wordList('twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINALS = wordList('first second third fourth fifth sixth seventh eighth ninth tenth');
/** Not folded word by word, since the index stores words by their folds; used where numbers are compared. */
const HIGH_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...wordList(
    'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ).map((word, position) => [word, position + 11] as const),
  ...wordList('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').map(
    (word, position) => [word, (position + 2) * 10] as const,
  ),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

const WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, position) => [word, String((position + 2) * 10)] as const),
  ...ORDINALS.map((word, position) => [word, ordinal(position + 1)] as const),
  ['bn', 'billion'],
  ['mn', 'million'],
  ['tn', 'trillion'],
]);

/**
 * Number words as digits ("two" to "2", "third" to "3rd", "bn" to "billion") and digits without thousands separators; other
 * words are returned unchanged. Never changes a value: a decimal point is kept.
 */
export function foldNumber(word: string): string {
  const digits = WORDS.get(word);
  if (digits !== undefined) return digits;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return word;
  return word.replace(/(\d)[,'\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '$1');
}

/** Whether a folded word expresses a quantity: digits, a scale word, a share. */
export function isNumber(key: string): boolean {
  return /^\d/.test(key) || SCALES.has(key) || NUMBER_LIKE.has(key);
}

const NUMERO = /^(?:[Nn]o\.[ \u00A0]?|No[ \u00A0])\d/;

/** Whether the word that begins at an offset is short for "number" ("No. 5") and not a negation. */
export function isNumeroSign(text: string, start: number): boolean {
  return NUMERO.test(text.slice(start, start + 6));
}

const NUMBER_LIKE = new Set(
  wordList('% half quarter twice double triple dozen dozens hundreds thousands millions billions'),
);

/** Whether folded words write the same number ("20 5" and "25", "a hundred" and "100", "20 1st" and "21st"). */
export function isSameNumber(page: readonly string[], there: readonly string[]): boolean {
  const value = numberValue(cardinal(page));
  return (
    value !== null &&
    value === numberValue(cardinal(there)) &&
    isOrdinal(page.at(-1)) === isOrdinal(there.at(-1))
  );
}

function isOrdinal(key = ''): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(key) || HIGH_ORDINALS.has(key);
}

/** "20 1st" as "20 1"; other words unchanged. */
function cardinal(keys: readonly string[]): string[] {
  return keys.map((key, position) => {
    if (position < keys.length - 1 || !isOrdinal(key)) return key;
    return String(HIGH_ORDINALS.get(key) ?? Number.parseInt(key, 10));
  });
}

/** Whether a folded word multiplies a number ("hundred", "million"). */
export function isScale(key: string): boolean {
  return SCALES.has(key);
}

/**
 * The value of folded words that together write one number ("25", "20 5", "13 billion", "a hundred and 5",
 * "1 point 4 billion"); `null` for anything else.
 */
export function numberValue(keys: readonly string[]): number | null {
  if (keys.length === 0) return null;
  const sum: Sum = {
    total: 0,
    group: 0,
    last: Number.POSITIVE_INFINITY,
    largest: Number.POSITIVE_INFINITY,
  };
  for (const [position, key] of withPoints(keys).entries()) {
    const scale = SCALES.get(key);
    if (key === 'a' && position === 0 && isScale(keys[1] ?? '')) sum.group = 1;
    else if (key === 'and' && position < keys.length - 1 && followsScale(sum)) continue;
    else if (scale !== undefined ? !multiply(sum, scale) : !add(sum, key)) return null;
  }
  return sum.total + sum.group;
}

/** "1 point 4" as "1.4". */
function withPoints(keys: readonly string[]): readonly string[] {
  const point = keys.indexOf('point');
  if (point < 1 || !/^\d+$/.test(keys[point - 1] ?? '')) return keys;
  let end = point + 1;
  while (/^\d$/.test(keys[end] ?? '')) end++;
  if (end === point + 1) return keys;
  const decimals = keys.slice(point + 1, end).join('');
  return [...keys.slice(0, point - 1), `${keys[point - 1]}.${decimals}`, ...keys.slice(end)];
}

/** A number while its words are read from left to right. */
interface Sum {
  /** Of the groups that a scale has closed: 13 billion. */
  total: number;
  /** Below the next scale: 200 and 5. */
  group: number;
  /** The last scale or round number read, after which a smaller one may follow; infinite at the start. */
  last: number;
  /** The smallest scale so far, above a hundred: millions follow billions. */
  largest: number;
}

/** "A hundred and 5". */
function followsScale({ last }: Sum): boolean {
  return last >= 100 && last < Number.POSITIVE_INFINITY;
}

/** Whether a scale can follow, which is then read. */
function multiply(sum: Sum, scale: number): boolean {
  if (sum.group === 0 || (scale > 100 && scale >= sum.largest)) return false;
  if (scale === 100) sum.group *= 100;
  else {
    sum.largest = scale;
    sum.total += sum.group * scale;
    sum.group = 0;
  }
  sum.last = scale;
  return true;
}

/** Whether a number in digits can follow, which is then read: "20 5", but not "5 20". */
function add(sum: Sum, key: string): boolean {
  if (!/^\d+(\.\d+)?$/.test(key)) return false;
  const value = Number(key);
  if (sum.group > 0 && !(value < sum.last && sum.last >= 20)) return false;
  sum.group += value;
  sum.last = value >= 20 && value < 100 ? value : 1;
  return true;
}

function ordinal(value: number): string {
  const ending = value === 1 ? 'st' : value === 2 ? 'nd' : value === 3 ? 'rd' : 'th';
  return `${value}${ending}`;
}
