import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRanges } from '../../../../src/core/text/merge-ranges.ts';

it('joins what touches or overlaps, sorts the rest, and leaves what it was given', () => {
  const given = [
    { start: 8, end: 9 },
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 1, end: 3 },
  ];
  const before = structuredClone(given);
  expect(mergeRanges(given)).toEqual([
    { start: 0, end: 4 },
    { start: 8, end: 9 },
  ]);
  expect(given).toEqual(before);
});

it('covers the same places as before, each once', () => {
  const range = fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const merged = mergeRanges(ranges);
      const ends = merged.flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      expect(placesIn(merged)).toEqual(placesIn(ranges));
    }),
    { seed: 1 },
  );
});

function placesIn(ranges: readonly { start: number; end: number }[]): Set<number> {
  return new Set(
    ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}
