import { describe, expect, it } from 'vitest';
import { timeDistance, timeDistanceWords } from '../../../../src/core/related/time-distance.ts';

describe('timeDistanceWords', () => {
  it.each([
    ['2021-12-20', '2021-12-20', 'said on the day of this article'],
    ['2021-12-20', '2021-12-21', 'said 1 day before this article'],
    ['2021-12-20', '2022-01-28', 'said 39 days before this article'],
    ['2021-12-20', '2022-04-19', 'said 3 months before this article'],
    ['2021-12-20', '2022-04-20', 'said 4 months before this article'],
    ['2022-04-18', '2021-04-18', 'said 12 months after this article'],
    ['2020-03-26', '2024-03-26', 'said 4 years before this article'],
    ['2024-03-27', '2020-03-26', 'said 4 years after this article'],
    ['2021-12', '2022-03-15', 'said about 3 months before this article'],
    ['2021-12', '2021-12-03', 'said in the month of this article'],
    ['2021', '2023-05-01', 'said about 2 years before this article'],
    ['2021', '2021-05-01', 'said in the year of this article'],
    ['unknown', '2021-05-01', 'date not known'],
    ['2021-05-01', 'unknown', 'article date not known'],
  ])('%s and an article of %s: %s', (said, article, words) => {
    expect(timeDistanceWords(said, article)).toBe(words);
  });

  it.each([
    ['2021-01-02', '2021-01-05', 'said 3 days or more before this article'],
    ['2021-01-02', '2021-01-02', 'said by the day of this article'],
    ['2021-01-02', '2020-12-30', 'said no later than 3 days after this article'],
  ])('says of an unknown date not after %s no more than is known', (notAfter, article, words) => {
    expect(timeDistanceWords('unknown', article, notAfter)).toBe(words);
  });
});

describe('timeDistance', () => {
  it('is never more precise than the less precise date', () => {
    expect(timeDistance('2021', '2023-05-01')).toEqual({
      order: 'before',
      unit: 'year',
      count: 2,
      rough: true,
    });
  });

  it('counts the same both ways', () => {
    const there = timeDistance('2020-02-29', '2021-06-10');
    const back = timeDistance('2021-06-10', '2020-02-29');
    expect(there).toMatchObject({ order: 'before', unit: 'month', count: 15 });
    expect(back).toMatchObject({ order: 'after', unit: 'month', count: 15 });
  });
});
