import { describe, expect, test } from 'vitest';
import { pageIdentity } from '../../../src/page/page-identity.ts';

const STORY = 'https://www.news.example/world/a-story?id=7';

describe('pageIdentity', () => {
  test.each([
    'http://www.news.example/world/a-story?id=7',
    'https://news.example/world/a-story/?id=7',
    'https://www.news.example/world/a-story?id=7#comments',
    'https://www.news.example/world/a-story?utm_source=x&utm_medium=y&id=7',
    'https://www.news.example/world/a-story?id=7&fbclid=abc&at_medium=rss',
  ])('%s is the same page', (url) => {
    expect(pageIdentity(url)).toBe(pageIdentity(STORY));
  });

  test.each([
    'https://www.news.example/world/a-story?id=8',
    'https://www.news.example/world/a-story',
    'https://www.news.example/world/another-story?id=7',
    'https://other.example/world/a-story?id=7',
    'https://www.news.example/world/a-story?id=7#/page/2',
  ])('%s is another page', (url) => {
    expect(pageIdentity(url)).not.toBe(pageIdentity(STORY));
  });

  test('does not depend on the order of parameters', () => {
    expect(pageIdentity('https://a.example/?x=1&y=2')).toBe(
      pageIdentity('https://a.example/?y=2&x=1'),
    );
  });

  test('leaves text that is not an address unchanged', () => {
    expect(pageIdentity('about blank')).toBe('about blank');
  });
});
