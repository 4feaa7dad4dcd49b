import { expect, test } from 'vitest';
import { keysOf } from '../../../src/core/keys-of.ts';

test('names the fields of an object in their order, and none that it inherits', () => {
  expect(keysOf(Object.assign(Object.create({ inherited: 0 }), { b: 1, a: 2 }))).toEqual([
    'b',
    'a',
  ]);
});
