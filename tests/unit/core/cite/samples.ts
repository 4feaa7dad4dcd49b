import { samplePassage } from '../../../../scripts/lib/sample-passage.ts';
import type { CheckContext } from '../../../../src/core/cite/web-annotation.ts';
import type { CheckedQuotation, PassageCard } from '../../../../src/core/findings.ts';

/** A made passage in the shape that every writer takes. */
export function card(change: Partial<PassageCard> = {}): PassageCard {
  return samplePassage({
    speaker: 'Li Example',
    familyName: 'Li',
    kind: 'interview',
    affiliation: 'state-media',
    text: 'We tested 87 bridges.',
    ...change,
  });
}

/** "79" printed for "87", with the match it was compared with. */
export function checked(change: Partial<CheckedQuotation> = {}): CheckedQuotation {
  const span = {
    statement: 'made-interview',
    passage: 'made-interview#p3',
    start: 0,
    end: 21,
    text: 'We tested 87 bridges.',
  };
  return {
    text: 'We tested 79 bridges.',
    pieces: [{ paragraph: 0, start: 0, end: 21 }],
    speaker: 'Li Example',
    person: null,
    place: 'body',
    verdict: 'altered',
    flags: [],
    match: {
      ...span,
      voice: 'direct',
      speaker: 'Li Example',
      role: 'Minister of Tests',
      date: '2021-12-20',
      publisher: 'Ministry of Tests',
      affiliation: 'state-media',
      url: 'https://example.org/interview',
      translation: true,
      spans: [span],
      before: 'It was a hard year.',
      after: 'We go on.',
      question: null,
      quoted: [],
      venue: 'Bridge Forum',
    },
    others: [],
    edits: [
      {
        kind: 'replace',
        page: '79',
        record: '87',
        pageStart: 10,
        pageEnd: 12,
        passage: 'made-interview#p3',
        recordStart: 10,
        recordEnd: 12,
        note: 'number',
      },
    ],
    folds: ['case'],
    ...change,
  };
}

export const context: CheckContext = {
  corpus: {
    name: 'Made corpus',
    hash: 'ab12',
    statements: 5,
    passages: 90,
    from: '2020-03-26',
    until: '2022-04-18',
  },
  time: '2022-05-03T10:00:00Z',
  page: { url: 'https://news.example/a', title: 'Bridges stand', published: '2022-05-02' },
};
