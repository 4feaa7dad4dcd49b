import { expect, it } from 'vitest';
import { disguise } from '../../../scripts/torture/rows/s02-link-schemes.ts';

it('no scheme but http and https becomes a link, in whatever disguise', () => {
  const { runs, survived, met } = disguise();
  expect(runs).toBeGreaterThanOrEqual(200);
  expect(survived).toBe(runs);
  expect(met).toBe(true);
});
