import { expect, test } from 'vitest';
import { fail, ok } from '../../../src/core/result.ts';

test('a result is the same after it was sent as a message', () => {
  const results = [ok({ hits: [1, 2] }), fail('not-found', 'There is no such statement.')];
  expect(JSON.parse(JSON.stringify(results))).toEqual(results);
});

test('success and failure cannot be taken for each other', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(fail('internal', 'x')).toEqual({ ok: false, error: { code: 'internal', message: 'x' } });
});
