import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUERY_WORDS } from '../../../../../src/core/limits.ts';
import { parseQuery } from '../../../../../src/core/search/query/parse-query.ts';

const codes = (query: string) => parseQuery(query).notes.map(({ code }) => code);
const dates = (query: string) => {
  const { from, to } = parseQuery(query).filters;
  return [from, to];
};

describe('parseQuery', () => {
  it('parts words, phrases, filters and exclusions', () => {
    const parsed = parseQuery(
      'rail “freight train” speaker:"Ada North" topic:rail voice:direct -strike -"go slow"',
    );
    expect(parsed.words.map(({ term }) => term)).toEqual(['rail']);
    expect(parsed.phrases.map(({ terms }) => terms)).toEqual([['freight', 'train']]);
    expect(parsed.filters).toMatchObject({
      speakers: ['Ada North'],
      topics: ['rail'],
      voices: ['direct'],
    });
    expect(parsed.without.phrases.map(({ terms }) => terms)).toEqual([['strike'], ['go', 'slow']]);
    expect(parsed.notes).toEqual([]);
  });

  it.each([
    ['date:2020..2021', '2020', '2021'],
    ['date:2020-2021', '2020', '2021'],
    ['date:2020…2021', '2020', '2021'],
    ['date:2021..2020', '2020', '2021'],
    ['date:2021-12', '2021-12', '2021-12'],
    ['date:2021/12/20', '2021-12-20', '2021-12-20'],
    ['date:2020..', '2020', null],
    ['date:..2020-06', null, '2020-06'],
    ['since:2020', '2020', null],
    ['until:2020', null, '2020'],
    ['since:2020 until:2021', '2020', '2021'],
    ['date: 2020', '2020', '2020'],
  ])('reads %s', (query, from, to) => {
    expect(dates(query)).toEqual([from, to]);
    expect(codes(query)).toEqual([]);
  });

  it.each([
    ['date:yesterday', ['bad-date']],
    ['date:2021-13 ', ['bad-date']],
    ['date:2021-02-30 ', ['bad-date']],
    ['-date:2021', ['bad-date']],
    ['voice:loud', ['bad-voice']],
    ['colour:red', ['unknown-field']],
    ['one OR two', ['no-or']],
    ['one AND two', []],
    ['date:', []],
    ['date:20', []],
    ['speaker:', []],
    ['at 10:30', []],
    ['https://works.example', []],
  ])('notes what it did not understand in %s', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  it('looks for a name before an unknown colon as a word', () => {
    expect(parseQuery('colour:red').words.map(({ term }) => term)).toEqual(['colour', 'red']);
  });

  it('reads NOT as a minus', () => {
    expect(parseQuery('rail NOT strike').without.phrases.map(({ terms }) => terms)).toEqual([
      ['strike'],
    ]);
  });

  it('lets only the word under the caret grow', () => {
    expect(parseQuery('rail lin').words.map(({ open }) => open)).toEqual([false, true]);
    expect(parseQuery('rail lin ').words.map(({ open }) => open)).toEqual([false, false]);
  });

  it('takes a run of an unspaced script for a phrase', () => {
    expect(parseQuery('台湾问题').phrases.map(({ terms }) => terms)).toEqual([
      ['台湾', '湾问', '问题'],
    ]);
  });

  it('says that a very long query was cut', () => {
    const parsed = parseQuery('word '.repeat(MAX_QUERY_WORDS + 1));
    expect(parsed.words).toHaveLength(MAX_QUERY_WORDS);
    expect(parsed.notes.map(({ code }) => code)).toEqual(['too-long']);
  });

  it('reads any string without throwing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '"',
        '“',
        '”',
        '-',
        'speaker:',
        'date:',
        '..',
        'topic:"',
        ':',
        '__proto__',
        'OR',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parsed = parseQuery(pieces.join(''));
        expect(parsed.words.every(({ term }) => term.length > 0)).toBe(true);
        expect(parsed.phrases.every(({ terms }) => terms.length > 0)).toBe(true);
      }),
    );
  });
});
