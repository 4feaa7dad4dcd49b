import { expect, it } from 'vitest';
import { isPlaceName } from '../../../../../src/core/quotes/compare/place-names.ts';

it('knows names that stand for governments, and no names of people', () => {
  expect(['beijing', 'kremlin', 'nato', 'wang', 'lind'].map(isPlaceName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
