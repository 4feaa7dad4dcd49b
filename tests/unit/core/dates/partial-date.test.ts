import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  dateBounds,
  dayNumber,
  isSurelyBefore,
  orderingDate,
  readPartialDate,
} from '../../../../src/core/dates/partial-date.ts';

describe('readPartialDate', () => {
  it.each([
    ['2021', { year: 2021 }],
    ['2021-12', { year: 2021, month: 12 }],
    ['2021-12-20', { year: 2021, month: 12, day: 20 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2023-02-29', null],
    ['2021-13', null],
    ['2021-00', null],
    ['2021-1-2', null],
    ['unknown', null],
    ['', null],
  ])('reads %s', (date, expected) => {
    expect(readPartialDate(date)).toEqual(expected);
  });
});

describe('isSurelyBefore', () => {
  it.each([
    ['2021-05-01', '2021-05-02', true],
    ['2021-05', '2021-06-01', true],
    ['2021-05', '2021-05-31', false],
    ['2021', '2021-12-31', false],
    ['2021-05-02', '2021-05-02', false],
    ['2021-05-03', '2021-05-02', false],
    ['unknown', '2021-05-02', false],
    ['2021-05-02', 'unknown', false],
  ])('%s before %s: %s', (one, other, expected) => {
    expect(isSurelyBefore(one, other)).toBe(expected);
  });
});

describe('dateBounds', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0050-03', '0050-03-01', '0050-03-31'],
    ['2021-12-20', '2021-12-20', '2021-12-20'],
  ])('spans %s', (date, first, last) => {
    expect(dateBounds(date)).toEqual({ first, last });
  });
});

describe('comparePartialDates', () => {
  it('puts unknown dates last in both directions', () => {
    const dates = ['unknown', '2021-05', '2020', '2021-05-02'];
    expect(dates.toSorted((a, b) => comparePartialDates(a, b))).toEqual([
      '2020',
      '2021-05',
      '2021-05-02',
      'unknown',
    ]);
    expect(dates.toSorted((a, b) => comparePartialDates(a, b, -1)).at(-1)).toBe('unknown');
  });
});

describe('dayNumber', () => {
  it('counts days, leap days included', () => {
    expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
    expect(dayNumber('1970-01-01')).toBe(0);
  });
});

describe('orderingDate', () => {
  it.each([
    ['2021-12', '2022-01-01', '2021-12'],
    ['unknown', '2022-01-01', '2022-01-01'],
    ['unknown', undefined, 'unknown'],
  ])('of %s, at the latest %s, is %s', (eventDate, eventNotAfter, expected) => {
    const statement = eventNotAfter === undefined ? { eventDate } : { eventDate, eventNotAfter };
    expect(orderingDate(statement)).toBe(expected);
  });
});
