import { describe, expect, it } from 'vitest';
import { SPELLING_PAIRS } from '../../../../src/core/text/spelling-pairs.ts';

describe('SPELLING_PAIRS', () => {
  it('holds no American form that is itself folded to another', () => {
    const chained = [...SPELLING_PAIRS].filter(([, american]) => SPELLING_PAIRS.has(american));
    expect(chained).toEqual([]);
  });

  it('holds two words of lower-case letters in each pair', () => {
    for (const pair of SPELLING_PAIRS) for (const word of pair) expect(word).toMatch(/^[a-z]+$/);
  });
});
