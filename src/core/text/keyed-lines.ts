import { hashText } from './hash.ts';

/** Lines that are found by their key: nothing is read or cut up before. */
export interface KeyedLines {
  /** The line with this key. */
  find(key: string): string | undefined;
}

/** Digits of a place in the table: enough for 60 million characters. */
const DIGITS = 5;
const BASE = 36;

/**
 * Writes lines that `openKeyedLines` finds by their keys: first a table of where the lines of each hash begin, then the lines in
 * the order of their hashes. A key is the first thing in its line, in quotation marks after a bracket.
 */
export function writeKeyedLines(lines: ReadonlyMap<string, string>): string {
  // At most two lines for each place, on average: more room makes the table longer, all of which is read.
  let count = 1;
  while (count * 2 <= lines.size) count *= 2;
  const buckets = Array.from({ length: count }, () => '');
  for (const [key, line] of lines) buckets[hashText(key) & (count - 1)] += `${line}\n`;
  let at = (count + 1) * DIGITS + 1;
  const places = [0, ...buckets.map(({ length }) => length)].map((length) => {
    at += length;
    return at.toString(BASE).padStart(DIGITS, '0');
  });
  return [places.join(''), '\n', ...buckets].join('');
}

/** Opens lines that were written into `text` from a position on, up to its end. */
export function openKeyedLines(text: string, from: number): KeyedLines {
  const count = (text.indexOf('\n', from) - from) / DIGITS - 1;
  const placeOf = (bucket: number) => {
    const at = from + bucket * DIGITS;
    return from + Number.parseInt(text.slice(at, at + DIGITS), BASE);
  };
  return {
    find(key) {
      const bucket = hashText(key) & (count - 1);
      const [start, end] = [placeOf(bucket), placeOf(bucket + 1)];
      if (start === end) return undefined;
      const beginning = `["${key}"`;
      const lines = text.slice(start, end).split('\n');
      return lines.find((line) => line.startsWith(beginning));
    },
  };
}
