import { expect, test } from 'vitest';
import { suggest } from '../../../src/cli/suggest.ts';

const known = ['speaker', 'date', 'corpus', 'batch'];

test.each([
  ['spaeker', 'speaker'],
  ['speakr', 'speaker'],
  ['dat', 'date'],
  ['corpas', 'corpus'],
  ['verbose', null],
  ['x', null],
])('for "%s" the word meant is %s', (word, expected) => {
  expect(suggest(word, known)).toBe(expected);
});
