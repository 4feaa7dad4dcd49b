import { describe, expect, test } from 'vitest';
import {
  hasStoryAddress,
  kindOfAddress,
  kindOfStory,
  pathOf,
} from '../../../src/page/page-kind.ts';

describe('kindOfAddress', () => {
  test.each([
    ['https://news.example', 'front-page'],
    ['https://news.example/', 'front-page'],
    ['https://news.example/?edition=uk', 'front-page'],
    ['https://news.example/index.html', 'front-page'],
    ['https://news.example/en/', 'front-page'],
    ['https://news.example/?p=12345', null],
    ['https://news.example/search?q=taiwan', 'list'],
    ['https://news.example/find?query=taiwan', 'list'],
    ['https://news.example/tag/taiwan/', 'list'],
    ['https://news.example/world/topics/china', 'list'],
    ['https://news.example/authors/a-writer', 'list'],
    ['https://news.example/world/2021/12/21/ministers-meet', null],
    ['https://news.example/world/ministers-meet-on-the-strait', null],
    ['file:///tmp/page.html', null],
    ['', null],
  ])('%s: %s', (url, kind) => {
    expect(kindOfAddress(url)).toBe(kind);
  });
});

describe('hasStoryAddress', () => {
  test.each([
    ['https://news.example/world/ministers-meet-on-the-strait', true],
    ['https://news.example/article/123456', true],
    ['https://news.example/world', false],
    ['https://2021-news-of-the-day.example/world', false],
  ])('%s: %s', (url, expected) => {
    expect(hasStoryAddress(url)).toBe(expected);
  });
});

describe('kindOfStory', () => {
  const story = 'https://news.example/world/ministers-meet-on-the-strait';
  test.each([
    [story, [], '', 'article'],
    [story, ['NewsArticle'], 'article', 'article'],
    [story, ['LiveBlogPosting'], '', 'live-blog'],
    ['https://news.example/world/live/strait', [], '', 'live-blog'],
    [story, ['OpinionNewsArticle'], '', 'opinion'],
    ['https://news.example/opinion/we-should-talk', ['NewsArticle'], '', 'opinion'],
    [story, ['VideoObject'], '', 'video'],
    [story, [], 'video.other', 'video'],
  ])('%s with types %j and og:type "%s" is of kind %s', (url, types, ogType, kind) => {
    expect(kindOfStory(url, types, ogType)).toBe(kind);
  });
});

test('pathOf keeps neither host nor query', () => {
  expect(pathOf('https://news.example/a/b?c=/d#e')).toBe('/a/b');
  expect(pathOf('https://news.example')).toBe('');
});
