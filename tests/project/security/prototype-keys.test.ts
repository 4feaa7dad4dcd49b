import { expect, it } from 'vitest';
import { pollute } from '../../../scripts/torture/rows/s05-prototype-keys.ts';

it('keys that every object has change nothing in messages and settings', () => {
  const { runs, survived } = pollute();
  expect(runs).toBeGreaterThan(100);
  expect(survived).toBe(runs);
});
