import { describe, expect, it } from 'vitest';
import {
  countWords,
  jointsOf,
  quotationWords,
} from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted } from '../small-record.ts';

/** Words with the gap before them in braces and the reporter's own in brackets. */
function reading(pieces: string | string[]): string {
  return quotationWords(quoted(pieces))
    .map(
      ({ key, gap, inserted }) =>
        `${gap === 'none' ? '' : `{${gap}}`}${inserted ? `[${key}]` : key}`,
    )
    .join(' ');
}

describe('quotationWords', () => {
  it.each([
    ['red … boats', 'red {ellipsis}boats'],
    ['red...boats', 'red {ellipsis}boats'],
    ['red . . . boats', 'red {ellipsis}boats'],
    ['red [...] boats (…) sail', 'red {ellipsis}boats {ellipsis}sail'],
    ['… red boats …', 'red boats'],
    ['red [fishing] boats', 'red {brackets}[fishing] {brackets}boats'],
    ['red [sic] boats', 'red boats'],
    ['[T]he boats sail[ed]', 'the boats sailed'],
    ["[C]an't sail", 'can not sail'],
    ['red boats. They sail', 'red boats they sail'],
    ['fishing boats.3 They sail', 'fishing boats they sail'],
    ['fishing boats,12 They [all] sail.”4', 'fishing boats they {brackets}[all] {brackets}sail'],
    ['the vol.3 boats. 12 sail', 'the vol 3 boats 12 sail'],
    ['fishing boats.3 of them', 'fishing boats 3 of them'],
  ])('reads %s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it('marks where pieces meet', () => {
    expect(reading(['red boats', 'sail home'])).toBe('red boats {joint}sail home');
  });

  it('lets a word with brackets count without them', () => {
    const [, learns] = quotationWords(quoted('she learn[s] slowly'));
    expect(learns?.variants).toHaveLength(1);
  });
});

describe('countWords', () => {
  it('counts contractions once and the reporter\u2019s words not at all', () => {
    expect(countWords(quotationWords(quoted("we don't [really] know")))).toBe(3);
  });
});

describe('jointsOf', () => {
  it('finds none if pieces and text do not add up', () => {
    expect(jointsOf({ ...quoted(['red', 'boats']), text: 'other words' })).toEqual([]);
  });
});
