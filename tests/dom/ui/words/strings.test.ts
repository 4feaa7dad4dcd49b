import { describe, expect, it } from 'vitest';
import { dateInWords, eventDateInWords } from '../../../../src/ui/words/date-words.ts';
import { directionOf } from '../../../../src/ui/words/direction.ts';
import { messagesFromTree } from '../../../../src/ui/words/messages-from-tree.ts';
import { distanceInWords } from '../../../../src/ui/words/relative-date.ts';
import {
  createTranslate,
  type MessageKey,
  type PluralKey,
} from '../../../../src/ui/words/strings.ts';
import { english } from '../samples.ts';

const key = (made: string) => made as MessageKey;

describe('createTranslate', () => {
  it('fills named values, writes numbers in the way of the language, leaves unknown names alone', () => {
    const source = messagesFromTree({ locale: 'de', a: { b: '{n} von {who} {other}' } });
    expect(createTranslate(source)(key('a.b'), { n: 1234, who: 'Ada' })).toBe(
      '1.234 von Ada {other}',
    );
  });

  it('keeps words from right to left apart from those around them, and only those', () => {
    const source = messagesFromTree({ locale: 'en', a: { b: '{speaker}, {date}' } });
    const words = createTranslate(source)(key('a.b'), { speaker: 'وانغ يي', date: '2021' });
    expect(words).toBe('\u2068وانغ يي\u2069, 2021');
  });

  it('does not read values out of the prototype', () => {
    const source = messagesFromTree({ a: '{constructor} {toString}' });
    expect(createTranslate(source)(key('a'))).toBe('{constructor} {toString}');
  });

  it('shows the key of a missing message', () => {
    expect(createTranslate(() => '')(key('no.such'))).toBe('no.such');
  });

  it.each([
    [1, 'один'],
    [2, 'несколько 2'],
    [5, 'много 5'],
    [21, 'один'],
    [22, 'несколько 22'],
  ])('chooses the Russian form for %d', (count, words) => {
    const source = messagesFromTree({
      locale: 'ru',
      x: { one: 'один', few: 'несколько {count}', many: 'много {count}', other: '?' },
    });
    expect(createTranslate(source).plural('x' as PluralKey, count)).toBe(words);
  });

  it('falls back to the form for all other counts', () => {
    const source = messagesFromTree({ locale: 'ar', x: { other: '{count} x' } });
    expect(createTranslate(source).plural('x' as PluralKey, 2)).toBe('2 x');
  });

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['en', 'ltr'],
    ['hi', 'ltr'],
  ])('knows that %s runs %s', (locale, direction) => {
    expect(createTranslate(messagesFromTree({ locale })).direction).toBe(direction);
    expect(directionOf(locale)).toBe(direction);
  });
});

describe('dates in words', () => {
  it.each([
    ['2021-12-20', '20\u00a0December\u00a02021'],
    ['2019-03', 'March\u00a02019'],
    ['2019', '2019'],
    ['unknown', 'date not known'],
    ['2021-13-40', 'date not known'],
    ['', 'date not known'],
  ])('%j is %j', (date, words) => {
    expect(dateInWords(date, english)).toBe(words);
  });

  it('an unknown date with a last possible day says both', () => {
    expect(eventDateInWords({ date: 'unknown', notAfter: '2021-01-02' }, english, 'short')).toBe(
      'On or before 2\u00a0Jan\u00a02021 (not dated)',
    );
  });

  it.each([
    ['2021-12-20', '2022-05-02', '4 months before this article'],
    ['2022-05-01', '2022-05-02', '1 day before this article'],
    ['2022-05-02', '2022-05-02', 'on the day of this article'],
    ['2022-05-20', '2022-05-02', '3 weeks after this article'],
    ['2022-05-14', '2022-05-02', '12 days after this article'],
    ['2020-03-26', '2022-05-02', '2 years before this article'],
    ['2022-05', '2022-05-02', 'in the month of this article'],
    ['2022-04', '2022-05-02', '1 month before this article'],
    ['2022', '2022-05-02', 'in the year of this article'],
    ['2021', '2022-01-01', '1 year before this article'],
    ['unknown', '2022-05-02', null],
    ['2022-05-02', 'unknown', null],
  ])('%s seen from an article of %s is %j', (said, article, words) => {
    expect(distanceInWords(said, article, english)).toBe(words);
  });
});
