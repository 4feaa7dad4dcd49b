import { describe, expect, it } from 'vitest';
import { predates } from '../../../../../src/core/quotes/judge/predates.ts';

describe('predates', () => {
  it.each([
    ['2021-09-02', '2021-12-20', true],
    ['2021-12-17', '2021-12-20', false],
    ['2021-12-16', '2021-12-20', true],
    ['2021-12', '2021-12-20', false],
    ['2021', '2021-12-20', false],
    ['2020', '2021-12-20', true],
    ['2022-01-01', '2021-12-20', false],
    ['unknown', '2021-12-20', false],
    ['2019-01-01', 'unknown', false],
    ['2021-06-01', '2021', false],
  ])('an article of %s, an event of %s: %s', (article, eventDate, older) => {
    expect(predates(article, { eventDate })).toBe(older);
  });
});
