import { describe, expect, it } from 'vitest';
import { corpusSummary } from '../../../src/core/corpus-summary.ts';
import { sampleRecord } from './search/sample-corpus.ts';

const on = (eventDate: string, eventNotAfter?: string) => ({
  person: 'li-wei',
  eventDate,
  ...(eventNotAfter ? { eventNotAfter } : {}),
  passages: [{ text: 'Words.' }],
});

describe('corpusSummary', () => {
  it('spans the known dates, an undated statement by its last possible day', () => {
    const { corpus } = sampleRecord([
      on('2021-12-20'),
      on('2020-03'),
      on('unknown', '2022-01-02'),
      on('unknown'),
    ]);
    expect(corpusSummary(corpus)).toMatchObject({
      statements: 4,
      passages: 4,
      from: '2020-03',
      until: '2022-01-02',
    });
  });

  it('claims no span for an empty corpus', () => {
    expect(corpusSummary(sampleRecord([]).corpus)).toMatchObject({
      from: 'unknown',
      until: 'unknown',
    });
  });
});
