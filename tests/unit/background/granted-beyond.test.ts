import { expect, it } from 'vitest';
import { grantedBeyond } from '../../../src/background/granted-beyond.ts';

it('keeps what was granted beyond the listed sites, once each and in a fixed order', () => {
  const granted = ['*://z.example/*', '*://listed.example/*', '*://a.example/*', '*://a.example/*'];
  expect(grantedBeyond(granted, ['*://listed.example/*'])).toEqual([
    '*://a.example/*',
    '*://z.example/*',
  ]);
});
