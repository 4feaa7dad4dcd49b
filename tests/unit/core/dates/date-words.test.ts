import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../../src/core/dates/date-words.ts';

describe('dateWords', () => {
  it.each([
    ['2021-12-20', 'en', 'long', '20 December 2021'],
    ['2021-12-20', 'en', 'short', '20 Dec 2021'],
    ['2021-12', 'en', 'long', 'December 2021'],
    ['2021', 'en', 'long', '2021'],
    ['2021-12-20', 'de', 'long', '20. Dezember 2021'],
    ['2021-12-20', 'zh-CN', 'long', '2021年12月20日'],
    ['2021-12-20', 'not a language', 'long', '20 December 2021'],
    ['unknown', 'en', 'long', null],
  ] as const)('puts %s in %s (%s)', (date, locale, style, words) => {
    expect(dateWords(date, locale, style)).toBe(words);
  });

  it('never moves a day, whatever the time zone', () => {
    const zone = process.env.TZ;
    for (const each of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo']) {
      process.env.TZ = each;
      expect(dateWords('2021-01-01', 'en')).toBe('1 January 2021');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});
