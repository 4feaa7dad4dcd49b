import { describe, expect, it } from 'vitest';
import { findInStatement } from '../../../../src/reader/find/find-in-statement.ts';
import { sampleRecord } from '../../core/search/sample-corpus.ts';

const { passages } = sampleRecord([
  {
    person: 'ada-north',
    passages: [
      { text: 'Cold-War thinking. The war was cold, the Cold War is not.' },
      { text: 'Élysée and 台湾问题.' },
    ],
  },
]).corpus;

const found = (query: string) =>
  findInStatement(passages, query).map(({ passage, start, end }) =>
    passages.find(({ id }) => id === passage)?.text.slice(start, end),
  );

describe('findInStatement', () => {
  it.each([
    ['words side by side first', 'cold war', ['Cold-War', 'Cold War']],
    ['each word where they never stand together', 'war élysée', ['War', 'war', 'War', 'Élysée']],
    ['the beginning of a word', 'think', ['thinking']],
    ['no accents needed', 'elysee', ['Élysée']],
    ['a script without spaces', '台湾', ['台湾']],
    ['a phrase in marks', '“the war”', ['The war']],
    ['nothing for filters', 'speaker:north', []],
    ['nothing for nothing', '  ', []],
    ['words of a query with filters', 'thinking speaker:north', ['thinking']],
  ])('finds %s', (_name, query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});
