import { expect, it } from 'vitest';
import { countEach } from '../../../../src/ui/words/count-each.ts';

it('puts the most frequent first', () => {
  expect(countEach(['b', 'a', 'c', 'c'])).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ]);
});
