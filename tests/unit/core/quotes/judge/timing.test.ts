import { describe, expect, it } from 'vitest';
import { timingOf } from '../../../../../src/core/quotes/judge/timing.ts';

describe('timingOf', () => {
  it.each([
    ['2021-12-20', '2021-12-20', 'near'],
    ['2021-12-17', '2021-12-20', 'near'],
    ['2021-12-16', '2021-12-20', 'open'],
    ['2022-01-03', '2021-12-20', 'near'],
    ['2022-01-04', '2021-12-20', 'open'],
    ['2022-03-20', '2021-12-20', 'open'],
    ['2022-03-21', '2021-12-20', 'far'],
    ['2022', '2021-12-20', 'open'],
    ['2023', '2021-12-20', 'far'],
    ['2021-12', '2021-12-20', 'open'],
    ['2022-12-01', '2022', 'open'],
    ['unknown', '2021-12-20', 'open'],
    ['2022-03-21', 'unknown', 'open'],
  ])('an article of %s, an event of %s: %s', (article, eventDate, timing) => {
    expect(timingOf(article, { eventDate })).toBe(timing);
  });

  it('counts from the day before which an event of unknown date took place', () => {
    const statement = { eventDate: 'unknown', eventNotAfter: '2021-01-02' };
    expect(timingOf('2021-01-04', statement)).toBe('near');
    expect(timingOf('2021-07-04', statement)).toBe('far');
  });
});
