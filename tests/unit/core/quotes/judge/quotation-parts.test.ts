import { describe, expect, it } from 'vitest';
import { pieceParts, sentenceParts } from '../../../../../src/core/quotes/judge/quotation-parts.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted } from '../small-record.ts';

describe('pieceParts', () => {
  it('parts a quotation where attribution split it', () => {
    expect(pieceParts(quotationWords(quoted(['red boats sail', 'home at dusk'])))).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ]);
  });
});

describe('sentenceParts', () => {
  it('keeps short sentences with their neighbours', () => {
    const quotation = quoted('Red boats sail home. Yes. The old men mend their nets.');
    expect(sentenceParts(quotation, quotationWords(quotation))).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 11 },
    ]);
  });

  it('cuts what holds no full stop', () => {
    const quotation = quoted('boats '.repeat(600).trim());
    const parts = sentenceParts(quotation, quotationWords(quotation));
    expect(parts.map(({ from, to }) => to - from)).toEqual([200, 200, 200]);
  });
});
