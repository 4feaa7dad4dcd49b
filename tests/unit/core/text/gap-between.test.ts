import { expect, it } from 'vitest';
import { gapBetween } from '../../../../src/core/text/gap-between.ts';

it.each([
  ['It was hard.', 'We go on', ' '],
  ['We go on', '. And on.', ''],
  ['he said: “', 'We go on', ''],
  ['', 'We go on', ''],
  ['We go on', '', ''],
])('between %j and %j stands %j', (before, after, gap) => {
  expect(gapBetween(before, after)).toBe(gap);
});
