import { expect, it } from 'vitest';
import { isCommonWord } from '../../../../src/core/related/common-words.ts';

it.each([
  ['said', true],
  ['monday', true],
  ['12', true],
  ['2021', false],
  ['taiwan', false],
])('%s tells nothing: %s', (term, common) => {
  expect(isCommonWord(term)).toBe(common);
});
