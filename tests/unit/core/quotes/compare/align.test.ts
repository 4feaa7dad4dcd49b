import { describe, expect, it } from 'vitest';
import { align } from '../../../../../src/core/quotes/compare/align.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted, smallRecord } from '../small-record.ts';

/** The steps in short: = equal, r replaced, + inserted, - deleted, o omitted. */
function steps(page: string | string[], there: string): string {
  const { shingles } = smallRecord({ turns: [{ paragraphs: [there] }] });
  const marks = { equal: '=', replace: 'r', insert: '+', delete: '-', omit: 'o' };
  return align(quotationWords(quoted(page)), shingles.words, 0, shingles.words.length)
    .map((step) => marks[step.kind])
    .join('');
}

describe('align', () => {
  it.each([
    ['red boats sail home', 'all red boats sail home tonight', '===='],
    ['red boats sail slowly home', 'red boats sail home', '===+='],
    ['red boats home', 'red boats sail home', '==-='],
    ['red ships sail home', 'red boats sail home', '=r=='],
    ['red boats … home', 'red boats sail for the islands and then home', '==oooooo='],
    ['red boats [of Ostby] sail home', 'red boats sail home', '==++=='],
    ['[They] sail home now', 'old men sail home now', '+==='],
    ["boats don't sail home", 'boats do not sail home', '====='],
    ['red boat[s] sail home', 'red boat sail home', '===='],
  ])('reads %s', (page, there, expected) => {
    expect(steps(page, there)).toBe(expected);
  });

  it('passes over words freely where two pieces meet', () => {
    expect(steps(['red boats', 'sail home'], 'red boats and blue ferries sail home')).toBe(
      '==ooo==',
    );
  });

  it('leaves words out rather than reading what follows as replaced', () => {
    const left = 'one two three four five six seven eight nine ten eleven twelve';
    expect(steps('red boats sail home with nets', `red boats ${left} sail home with nets`)).toBe(
      `==${'-'.repeat(12)}====`,
    );
  });
});
