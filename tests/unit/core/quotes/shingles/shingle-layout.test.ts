import { describe, expect, it } from 'vitest';
import {
  bucketOf,
  mattersOf,
  shingleLength,
} from '../../../../../src/core/quotes/shingles/shingle-layout.ts';

describe('shingleLength', () => {
  const matters = mattersOf(['it', 'is', 'not', 'herring', 'of', 'the']);

  it('takes two words if one carries matter, else three, and none past the end', () => {
    expect([0, 1, 2, 3, 4].map((place) => shingleLength(matters, place, 6))).toEqual([
      3, 3, 2, 2, 0,
    ]);
  });
});

describe('bucketOf', () => {
  it('gives equal runs one bucket, wherever they stand', () => {
    expect(bucketOf([7, 8, 9], 1, 2, 256)).toBe(bucketOf([8, 9], 0, 2, 256));
  });
});
