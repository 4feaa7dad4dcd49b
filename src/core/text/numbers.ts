import { wordList } from './word-list.ts';

const UNITS =
  wordList(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`);
const TENS = wordList('twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINALS = wordList('first second third fourth fifth sixth seventh eighth ninth tenth');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
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
 * Number words as digits ("two" to "2", "third" to "3rd", "bn" to "billion") and digits without thousands
 * separators; other words come back as they are. Never changes a value: a decimal point stays one.
 */
export function foldNumber(word: string): string {
  const digits = WORDS.get(word);
  if (digits !== undefined) return digits;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return word;
  return word.replace(/(\d)[,'\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '$1');
}

/** Whether a folded word tells a quantity: digits, a scale word, a share. */
export function isNumber(key: string): boolean {
  return /^\d/.test(key) || SCALES.has(key) || NUMBER_LIKE.has(key);
}

const NUMBER_LIKE = new Set(
  wordList('% half quarter twice double triple dozen dozens hundreds thousands millions billions'),
);

/**
 * The value of folded words that together write one number ("25", "20 5", "13 billion", "2 hundred"); `null` for anything else.
 */
export function numberValue(keys: readonly string[]): number | null {
  if (keys.length === 0) return null;
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const scale = SCALES.get(key);
    if (scale !== undefined) {
      if (group === 0) return null;
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = scale;
      continue;
    }
    if (!/^\d+(\.\d+)?$/.test(key)) return null;
    const value = Number(key);
    if (group > 0 && !(value < last && last >= 20)) return null;
    group += value;
    last = value >= 20 && value < 100 ? value : 1;
  }
  return total + group;
}

function ordinal(value: number): string {
  const ending = value === 1 ? 'st' : value === 2 ? 'nd' : value === 3 ? 'rd' : 'th';
  return `${value}${ending}`;
}
