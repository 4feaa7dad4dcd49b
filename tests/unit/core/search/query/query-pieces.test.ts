import { describe, expect, it } from 'vitest';
import { queryPieces } from '../../../../../src/core/search/query/query-pieces.ts';

const read = (query: string) =>
  queryPieces(query, new Set(['speaker'])).map(({ field, text, quoted, without, open }) =>
    [
      without ? '-' : '',
      field ? `${field}:` : '',
      quoted ? `[${text}]` : text,
      open ? '…' : '',
    ].join(''),
  );

describe('queryPieces', () => {
  it.each([
    ['parts words at spaces', 'one  two ', ['one', 'two']],
    ['knows that the last word may still grow', 'one tw', ['one', 'tw…']],
    ['reads straight marks', '"cold war" now', ['[cold war]', 'now…']],
    ['reads curly marks', '“cold war”', ['[cold war]']],
    [
      'reads German, French and Chinese marks',
      '„kalt“ «froid» 「冷」',
      ['[kalt]', '[froid]', '[冷]'],
    ],
    ['reads single marks without stopping at an apostrophe', '‘China’s way’', ['[China’s way]']],
    ['reads mixed marks', '“cold war"', ['[cold war]']],
    ['lets an unclosed phrase grow', '"cold wa', ['[cold wa]…']],
    ['reads a minus before words and phrases', '-war -"cold war"', ['-war', '-[cold war]']],
    ['takes a lone minus for a word', 'a - b', ['a', '-', 'b…']],
    ['reads fields', 'speaker:wang x', ['speaker:wang', 'x…']],
    ['reads a quoted field', 'speaker:"Wang Yi" x', ['speaker:[Wang Yi]', 'x…']],
    ['forgives a space after a known field', 'speaker: wang', ['speaker:wang…']],
    ['does not join a space after other colons', 'note: wang', ['note:', 'wang…']],
    ['reads an empty query', '   ', []],
  ])('%s', (_name, query, expected) => {
    expect(read(query)).toEqual(expected);
  });
});
