import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../../../src/core/quotes/check-quotation.ts';
import { separatorFolds } from '../../../../../src/core/quotes/compare/folds-needed.ts';
import { quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({
  turns: [
    {
      paragraphs: [
        'The U.S. navy\'s "grey fleet" paid 20% more for fine-grained coal, oil and 1,700 barrels of tar in the postwar years.',
      ],
    },
  ],
});

describe('foldsNeeded', () => {
  it.each([
    ['The U.S. navy\'s "grey fleet" paid', []],
    ['the U.S. navy\'s "grey fleet" paid', ['case']],
    ['The US navy\'s "grey fleet" paid', ['abbreviation']],
    ['The U.S. navy\u2019s \u201Cgrey fleet\u201D paid', ['quote-marks']],
    ['The U.S. navy\'s "gray fleet" paid', ['spelling']],
    ['fleet" paid 20 per cent more for', ['percent']],
    ['more for fine\u2010grained coal, oil', ['dashes']],
    ['for fine-grained coal,\u00A0oil and', ['spaces']],
    ['for \uFB01ne-grained coal, oil and', ['ligature']],
    ['for fine-grained coal, oil, and', ['punctuation']],
    ['coal, oil and 1700 barrels of tar', ['number-format']],
    ['coal, oil [from Ostby] and 1,700 barrels', ['brackets']],
    ['tar in the post-war years', ['dashes']],
    ['paid 20% more uh for fine-grained, um, coal, oil', ['hesitation']],
    ['tar in in the postwar years', ['hesitation']],
  ])('%s needed %j', (text, folds) => {
    const answer = checkQuotation(record, quoted(text), { articleDate: 'unknown', language: 'en' });
    expect(answer.verdict).toBe('verbatim');
    expect(answer.folds).toEqual(folds);
  });
});

describe('separatorFolds', () => {
  it('says nothing about what is written alike', () => {
    expect(separatorFolds(', ', ', ')).toEqual([]);
    expect(separatorFolds('. \u201C', '. "')).toEqual(['quote-marks']);
  });
});
