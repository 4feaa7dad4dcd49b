import { expect, test } from 'vitest';
import { countWords } from '../../../src/cli/count-words.ts';

test.each([
  [['We don’t want war.', 'Peace, or no war.'], 8],
  [[], 0],
  [['  — … '], 0],
])('counts the words of %j', (paragraphs, expected) => {
  expect(countWords(paragraphs)).toBe(expected);
});
