import { describe, expect, it } from 'vitest';
import { isSameQuantity } from '../../../../../src/core/quotes/compare/same-quantity.ts';
import { wordKeys } from '../../../../../src/core/text/tokens.ts';

describe('isSameQuantity', () => {
  it.each([
    ['both', 'the two', true],
    ['once', 'one time', true],
    ['half', '50 per cent', true],
    ['a dozen', 'twelve', true],
    ['a', 'one', true],
    ['a quarter', '20 per cent', false],
    ['both', 'the three', false],
    ['40 per cent', '40', false],
    ['per cent', 'percentage points', false],
    ['dozens', 'twelve', false],
    ['87', '79', false],
  ])('%s and %s: %s', (page, there, same) => {
    expect(isSameQuantity(wordKeys(page), wordKeys(there))).toBe(same);
  });
});
