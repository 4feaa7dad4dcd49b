import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../src/core/quotes/judge/assess.ts';
import {
  describeMatch,
  stretchesOf,
} from '../../../../../src/core/quotes/result/describe-match.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { BRIDGE, HARBOUR, NO_CONTEXT, quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({
  turns: [
    { voice: 'question', paragraphs: ['What about the ports?'] },
    { paragraphs: [HARBOUR, BRIDGE] },
  ],
});

function found(text: string) {
  return assess(record, quotationWords(quoted(text)), NO_CONTEXT).slice(0, 1);
}

describe('describeMatch', () => {
  it('gives provenance, question and what stands around', () => {
    expect(describeMatch(record, found('the northern ports will not reopen'))).toMatchObject({
      statement: 's0',
      passage: 's0#p2',
      text: 'the northern ports will not reopen',
      speaker: 'Mara Lind',
      role: 'Foreign Minister',
      date: '2020-05-04',
      affiliation: 'government',
      question: 'What about the ports?',
      before: 'However, ',
      after:
        ' before the new inspectors arrive, unless parliament grants another 87 million crowns.',
    });
  });

  it('describes nothing without a place', () => {
    expect(describeMatch(record, [])).toBeNull();
  });
});

describe('stretchesOf', () => {
  it('cuts at marked gaps and at paragraph ends, and every stretch slices to words', () => {
    const [elided] = found('The harbor commission … since March');
    const [running] = found('and we need courage. Our bridge over the Kessel strait');
    const texts = [elided, running].map((one) =>
      one
        ? stretchesOf(record, one).map(({ passage, start, end }) => passage.text.slice(start, end))
        : [],
    );
    expect(texts).toEqual([
      ['The harbor commission', 'since March'],
      ['and we need courage', 'Our bridge over the Kessel strait'],
    ]);
  });
});
