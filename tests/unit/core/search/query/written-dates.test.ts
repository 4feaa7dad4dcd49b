import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../../../src/core/dates/date-words.ts';
import { parseQuery } from '../../../../../src/core/search/query/parse-query.ts';
import { takeDates } from '../../../../../src/core/search/query/written-dates.ts';

function taken(query: string) {
  const { dates, others } = takeDates(parseQuery(query).words);
  return [dates.map(({ date }) => date), others.map(({ text }) => text)];
}

describe('a date among the words of a query', () => {
  it.each([
    ['20 December 2021', '2021-12-20'],
    ['December 20, 2021', '2021-12-20'],
    ['20th of Dec. 2021', '2021-12-20'],
    ['1st Sept 2021', '2021-09-01'],
    ['2021-12-20', '2021-12-20'],
    ['2021/12/20', '2021-12-20'],
    ['20/12/2021', '2021-12-20'],
    ['12/20/2021', '2021-12-20'],
    ['5/5/2021', '2021-05-05'],
    ['20.12.2021', '2021-12-20'],
    ['May 2021', '2021-05'],
    ['2021 May', '2021-05'],
    ['2021-05', '2021-05'],
    ['2021', '2021'],
    ['2021年12月20日', '2021-12-20'],
    ['2021年12月', '2021-12'],
  ])('is read however it is written: %s', (query, date) => {
    expect(taken(query)).toEqual([[date], []]);
    expect(taken(`Taiwan ${query} strait`)).toEqual([[date], ['Taiwan', 'strait']]);
  });

  it.each(['en', 'zh-CN', 'es', 'fr', 'de', 'pt-BR', 'ru', 'ja', 'ar', 'hi'])(
    'is read as it is shown in %s',
    (language) => {
      for (const date of ['2021-12-20', '2020-03-26', '2022-08-01', '2021-05']) {
        const written = [dateWords(date, language), dateWords(date, language, 'short')];
        for (const words of written) expect(taken(words ?? '')).toEqual([[date], []]);
      }
    },
  );

  it.each([
    ['a day that countries read differently', '03/04/2021', ['2021'], ['03', '04']],
    ['a day that does not exist', '30 February 2021', ['2021-02'], ['30']],
    ['a short month without its year', '20 Dec', [], ['20', 'Dec']],
    [
      'a word that is a month, without a year',
      'protest march may 20',
      [],
      ['protest', 'march', 'may', '20'],
    ],
    ['a number next to a year', '2021 500 ships', ['2021'], ['500', 'ships']],
    ['a small number next to a year', '2021 5 ships', ['2021'], ['5', 'ships']],
    ['a number of other length', '20210 ships', [], ['20210', 'ships']],
  ])('is not guessed at: %s', (_what, query, dates, others) => {
    expect(taken(query)).toEqual([dates, others]);
  });

  it.each([
    ['December', '--12'],
    ['20 December', '--12-20'],
    ['December 20th', '--12-20'],
    ['20 de diciembre', '--12-20'],
    ['20 декабря', '--12-20'],
    ['February 29', '--02-29'],
  ])('is of any year if it has none: %s', (query, date) => {
    expect(taken(query)).toEqual([[date], []]);
    expect(taken(`Taiwan ${query} strait`)).toEqual([[date], ['Taiwan', 'strait']]);
  });

  it('may stand beside another', () => {
    expect(taken('March 2020 or 20 December 2021')).toEqual([['2020-03', '2021-12-20'], ['or']]);
  });
});
