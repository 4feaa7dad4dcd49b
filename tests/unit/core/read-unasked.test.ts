import { expect, test } from 'vitest';
import type { PageKind } from '../../../src/core/article.ts';
import { isReadUnasked } from '../../../src/core/read-unasked.ts';

const cases: Record<PageKind, boolean> = {
  article: true,
  'live-blog': true,
  opinion: true,
  video: true,
  'front-page': false,
  list: false,
  other: false,
};

test.each(Object.entries(cases))('a page of kind %s is read unasked: %s', (kind, expected) => {
  expect(isReadUnasked(kind as PageKind)).toBe(expected);
});
