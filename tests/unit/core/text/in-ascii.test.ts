import { expect, test } from 'vitest';
import { inAscii } from '../../../../src/core/text/in-ascii.ts';

test.each([
  '“Brücke” – 橋, мост',
  'outside the basic plane: 𠮷 🌉',
  'as it was: a "bridge"\n\\u00fc',
  '',
])('inAscii of %j is the same JSON in ASCII', (value) => {
  const written = inAscii(JSON.stringify([value]));
  expect(written).toMatch(/^[ -~]*$/);
  expect(JSON.parse(written)).toEqual([value]);
});
