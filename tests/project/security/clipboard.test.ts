import { expect, it } from 'vitest';
import { copyEverything } from '../../../scripts/torture/rows/s11-clipboard.ts';

it('nothing that is copied, in any form, carries a control, a formula or markup of others', () => {
  const { runs, off } = copyEverything();
  expect(runs).toBeGreaterThan(5_000);
  expect(off).toEqual([]);
});
