import * as v from 'valibot';
import { expect, test } from 'vitest';
import { lineRanges } from '../../../src/corpus/line-ranges.ts';

test.each([
  ['5', [[5, 5]]],
  [
    '5, 11-13',
    [
      [5, 5],
      [11, 13],
    ],
  ],
  [
    '1,2',
    [
      [1, 1],
      [2, 2],
    ],
  ],
])('reads "%s"', (text, ranges) => {
  const read = v.parse(lineRanges, text);
  expect(read.map(({ from, until }) => [from, until])).toEqual(ranges);
});

test.each(['', '0', '3-1', 'one', '1-', '1;2', '-3'])('refuses "%s"', (text) => {
  expect(v.is(lineRanges, text)).toBe(false);
});
