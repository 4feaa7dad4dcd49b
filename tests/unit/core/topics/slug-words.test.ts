import { describe, expect, it } from 'vitest';
import { slugWords } from '../../../../src/core/topics/slug-words.ts';

describe('slugWords', () => {
  it.each([
    ['/2022/04/taiwan-drills-explained', 'taiwan drills explained'],
    ['/world/asia/harbour-talks-go-on-7f3a9c-20211214.html', 'harbour talks go on'],
    ['/harbour_talks_go_on/index.html', 'harbour talks go on'],
    ['/china/taiwan/too-close-for-comfort/amp/', 'too close for comfort'],
    ['/politik/ein-besuch-in-k%C3%B6ln', 'ein besuch in köln'],
    [
      '/%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA-%D9%81%D9%8A-%D9%82%D8%B7%D8%B1',
      'محادثات في قطر',
    ],
  ])('reads the headline in %s', (path, words) => {
    expect(slugWords(`https://news.example${path}`)).toBe(words);
  });

  it.each([
    ['sections', '/world/china/taiwan/'],
    ['an id', '/news/world-europe-61967382'],
    ['a name with a number', '/news/article-taiwan-10293'],
    ['letters mixed with figures', '/a/4c2f9d1e-8b7c-77ab-9e0f'],
    ['a date', '/2022-04-18'],
    ['a search', '/?q=china-taiwan-war-of-words'],
    ['badly encoded signs', '/100%-true'],
  ])('takes no headline from %s', (_, path) => {
    expect(slugWords(`https://news.example${path}`)).toBe('');
  });

  it('takes none from what is no address', () => {
    expect(slugWords('')).toBe('');
    expect(slugWords('china-taiwan-war')).toBe('');
  });
});
