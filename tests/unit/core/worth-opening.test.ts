import { expect, test } from 'vitest';
import { isWorthOpening } from '../../../src/core/worth-opening.ts';
import { checked } from './cite/samples.ts';

test('a page is worth opening for a finding or for any quotation, and for nothing else', () => {
  expect(isWorthOpening({ shown: true, quotations: [] })).toBe(true);
  expect(isWorthOpening({ shown: false, quotations: [checked({ match: null })] })).toBe(true);
  expect(isWorthOpening({ shown: false, quotations: [] })).toBe(false);
});
