import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../src/core/quotes/judge/assess.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { NO_CONTEXT, quoted, smallRecord } from '../small-record.ts';

const CLAIM = 'Herring quotas will be halved from next spring on.';
const record = smallRecord(
  { id: 'old', date: '2019-01-01', turns: [{ paragraphs: [CLAIM] }] },
  { id: 'asked', turns: [{ voice: 'question', paragraphs: [CLAIM] }] },
  { id: 'new', date: '2022-01-01', turns: [{ paragraphs: [CLAIM] }] },
  { id: 'tan', person: 'wei-tan', date: '2021-01-01', turns: [{ paragraphs: [CLAIM] }] },
);

function homes(speaker: string | null, articleDate = 'unknown'): string[] {
  const context = { ...NO_CONTEXT, speaker, articleDate };
  return assess(record, quotationWords(quoted(CLAIM)), context).map((one) => one.statement.id);
}

describe('assess', () => {
  it('gives the newest direct words first when nobody is named', () => {
    expect(homes(null)).toEqual(['new', 'tan', 'old', 'asked']);
  });

  it('gives the named speaker first', () => {
    expect(homes('Tan Wei')[0]).toBe('tan');
    expect(homes('Mara Lind')[0]).toBe('new');
  });

  it('gives statements that the article can quote before later ones', () => {
    expect(homes('Mara Lind', '2020-06-01')[0]).toBe('old');
  });
});
