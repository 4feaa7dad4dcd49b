import { describe, expect, test } from 'vitest';
import { isClutterName, isLongClutterName } from '../../../src/page/clutter.ts';

describe('isClutterName', () => {
  test.each(
    'comments articleComments related-links RelatedStories sidebar social-share share-bar newsletter-signup footer breadcrumbs cookie-banner ad ad-slot top_ads byline author-bio photo-caption credit tags most-read read-more nav main-menu'.split(
      ' ',
    ),
  )('%s is clutter', (name) => {
    expect(isClutterName(name)).toBe(true);
  });

  test.each(
    'story article-body entry-content shadow gradient header lead text-block shareholder accreditation navy add metadata-free-text navigationless datum stage tagline biology'.split(
      ' ',
    ),
  )('%s is not', (name) => {
    expect(isClutterName(name)).toBe(false);
  });
});

test('isLongClutterName tells comments from labels', () => {
  expect(isLongClutterName('section Comments')).toBe(true);
  expect(isLongClutterName('byline')).toBe(false);
});
