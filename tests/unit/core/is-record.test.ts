import { expect, test } from 'vitest';
import { isRecord } from '../../../src/core/is-record.ts';

test.each([{}, { a: 1 }, Object.create(null), []])('reads fields of %j', (value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([null, undefined, 'text', 7, true, () => 0])('reads no fields of %s', (value) => {
  expect(isRecord(value)).toBe(false);
});
