import { describe, expect, it } from 'vitest';
import { passageCard } from '../../../src/core/passage-card.ts';
import type { StatementHead } from '../../../src/core/statement.ts';
import { sampleRecord } from './search/sample-corpus.ts';

const { corpus } = sampleRecord([
  {
    person: 'ada-north',
    eventDate: 'unknown',
    eventNotAfter: '2021-01-02',
    venue: 'Harbour Hall',
    passages: [
      { text: 'Why?', voice: 'question' },
      { text: 'Because.', answers: true },
    ],
  },
]);

describe('passageCard', () => {
  it('names speaker, role, dates, outlet, publisher and the question answered', () => {
    expect(passageCard(corpus, 1, [{ start: 0, end: 7 }])).toMatchObject({
      statement: 'statement-0',
      passage: 'statement-0#p2',
      speaker: 'Ada North',
      familyName: 'North',
      kind: 'interview',
      publicationDate: '2021-05-05',
      role: 'Minister',
      date: 'unknown',
      notAfter: '2021-01-02',
      venue: 'Harbour Hall',
      outletAffiliation: 'independent',
      affiliation: 'government',
      text: 'Because.',
      question: 'Why?',
      highlights: [{ start: 0, end: 7 }],
    });
  });

  it('never puts an interviewer’s words in the official’s name', () => {
    expect(passageCard(corpus, 0)).toMatchObject({
      voice: 'question',
      speaker: 'Interviewer (not named)',
      role: '',
      question: null,
    });
  });

  it('names who asked, as far as that is known', () => {
    const asked = (interviewers: StatementHead['interviewers']) => {
      const record = sampleRecord([
        { person: 'ada-north', interviewers, passages: [{ text: 'Because.' }] },
      ]);
      return passageCard(record.corpus, 0).interviewers;
    };
    expect(asked([{ name: 'Bo Made' }, { name: null }])).toEqual(['Bo Made']);
    expect(asked([{ name: null }])).toBeUndefined();
  });

  it('refuses a position that does not exist', () => {
    expect(() => passageCard(corpus, 9)).toThrow(RangeError);
  });
});
