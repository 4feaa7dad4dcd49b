import type { PassageCard } from '../../src/core/findings.ts';

/** An invented passage for tests and torture, which override what they test. */
export function samplePassage(change: Partial<PassageCard> = {}): PassageCard {
  return {
    statement: 'made-interview',
    passage: 'made-interview#p3',
    title: 'A made interview',
    speaker: 'Ada Example',
    role: 'Minister of Tests',
    date: '2021-12-20',
    outlet: 'The Daily Made',
    outletAffiliation: 'independent',
    publisher: 'Ministry of Tests',
    affiliation: 'government',
    url: 'https://example.org/interview',
    text: 'We tested 87 bridges, and none of them fell.',
    voice: 'direct',
    language: 'en',
    translation: false,
    question: null,
    highlights: [],
    topics: [],
    ...change,
  };
}
