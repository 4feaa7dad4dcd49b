import { expect, test } from 'vitest';
import { isOfReadableLength } from '../../../src/core/article.ts';
import { MAX_ARTICLE_LENGTH } from '../../../src/core/limits.ts';

test('takes twice as much text as is ever read from a page, and no more', () => {
  const half = 'a'.repeat(MAX_ARTICLE_LENGTH);
  expect(isOfReadableLength([half, half])).toBe(true);
  expect(isOfReadableLength([half, half, 'a'])).toBe(false);
});
