import { describe, expect, it } from 'vitest';
import type { CorpusAbout } from '../../../../src/core/protocol.ts';
import {
  lacksIndependent,
  longestGap,
  onlyCountry,
  sourcesOf,
} from '../../../../src/reader/list/corpus-gaps.ts';
import { sampleRecord } from '../../core/search/sample-corpus.ts';

type Head = CorpusAbout['statements'][number];

const works = { name: 'Ministry', affiliation: 'government', country: 'NL' } as const;
const radio = { name: 'State Radio', affiliation: 'state-media', country: 'NL' } as const;
const gazette = { name: 'Gazette', affiliation: 'independent', country: 'US' } as const;

function heads(...changes: Partial<Head>[]): Head[] {
  return sampleRecord(changes.map((change) => ({ person: 'ada-north', passages: [], ...change })))
    .corpus.statements;
}

describe('sourcesOf', () => {
  it('names each body once with its statements, the most frequent first', () => {
    const statements = heads(
      { publisher: works, outlet: works },
      { publisher: works, outlet: gazette },
    );
    expect(sourcesOf(statements)).toEqual([
      { name: 'Ministry', affiliation: 'government', statements: 2 },
      { name: 'Gazette', affiliation: 'independent', statements: 1 },
    ]);
  });
});

describe('onlyCountry', () => {
  it.each<[string, Partial<Head>[], string | null]>([
    ['one government', [{ publisher: works, outlet: radio }], 'NL'],
    ['independent outlets elsewhere', [{ publisher: works, outlet: gazette }], 'NL'],
    ['two governments', [{ publisher: works, outlet: { ...radio, country: 'BE' } }], null],
    [
      'a government of no known country',
      [{ publisher: { name: 'X', affiliation: 'government' }, outlet: works }],
      null,
    ],
    ['no government', [{ publisher: gazette, outlet: gazette }], null],
    ['nothing', [], null],
  ])('with %s', (_, changes, country) => {
    expect(onlyCountry(heads(...changes))).toBe(country);
  });
});

describe('lacksIndependent', () => {
  it('is told by publishers and outlets', () => {
    expect(lacksIndependent(heads({ publisher: works, outlet: radio }))).toBe(true);
    expect(lacksIndependent(heads({ publisher: works, outlet: gazette }))).toBe(false);
  });
});

describe('longestGap', () => {
  it.each<[string[], ReturnType<typeof longestGap>]>([
    [['2022-04-18', '2020-03-26', '2020-09-16'], { from: '2020-09-16', until: '2022-04-18' }],
    [['2020', '2021-05', '2021-06-01'], { from: '2020', until: '2021-05' }],
    [
      ['2020-01-01', 'unknown', '2022-01-01', '2022-02-01'],
      { from: '2020-01-01', until: '2022-01-01' },
    ],
    [['2020-01-01', '2022-01-01'], null],
    [['2020-01-01', '2020-01-01', '2020-01-01'], null],
  ])('of %j', (dates, gap) => {
    expect(longestGap(heads(...dates.map((eventDate) => ({ eventDate }))))).toEqual(gap);
  });
});

it('the longest gap is never one in which a statement without a date may lie', () => {
  const statements = heads(
    { eventDate: '2020-01-01' },
    { eventDate: 'unknown', eventNotAfter: '2021-06-01' },
    { eventDate: '2021-12-01' },
    { eventDate: '2022-01-01' },
  );
  expect(longestGap(statements)).toEqual({ from: '2021-06-01', until: '2021-12-01' });
});
