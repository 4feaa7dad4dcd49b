import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../../../src/core/quotes/check-quotation.ts';
import { quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({
  turns: [
    {
      paragraphs: [
        'Our shipyards sold trawlers worth $5 billion to the northern islands last autumn.',
      ],
    },
    { paragraphs: ['Duties on smoked herring rise by 10 to 15 percent for every barrel shipped.'] },
    { paragraphs: ['The keepers meet near the old lighthouse to mend their nets on May 5.'] },
    { paragraphs: ['The cannery hired one hundred and five smokers and seventy-nine gutters.'] },
    { paragraphs: ['Trawler No. 5 sank beside the salted pier.'] },
  ],
});

function check(text: string) {
  const { verdict, folds, edits } = checkQuotation(record, quoted(text), {
    articleDate: 'unknown',
    language: 'en',
  });
  const differing = edits.filter(({ kind }) => kind !== 'equal');
  return { verdict, folds, differing };
}

describe('settleQuantities', () => {
  it.each([
    'trawlers worth 5 billion dollars to the northern islands',
    'trawlers worth US$5 billion to the northern islands',
    'sold trawlers worth five billion US dollars',
    'rise by 10\u201315% for every barrel shipped',
    'near the old lighthouse to mend their nets on 5 May',
    'near the old lighthouse to mend their nets on 5th May.',
    'The cannery hired 105 smokers and seventy-nine gutters',
  ])('finds the same quantity written otherwise: %s', (text) => {
    const { verdict, folds } = check(text);
    expect(verdict).toBe('verbatim');
    expect(folds).toContain('number-format');
  });

  it.each([
    [
      'shipyards sold trawlers worth 6 billion dollars to the northern islands last autumn',
      'number',
    ],
    ['rise by 10\u201316% for every barrel shipped', 'number'],
    ['near the old lighthouse to mend their nets on 6 May', 'number'],
    ['one hundred and five smokers and eighty-seven gutters', 'number'],
    ['one hundred and six smokers and seventy-nine gutters', 'number'],
  ])('and no other: %s', (text, note) => {
    const { verdict, differing } = check(text);
    expect(verdict).toBe('altered');
    expect(differing.map((edit) => edit.note)).toContain(note);
  });

  it('shows both writings as one stretch of the same words', () => {
    const text = 'trawlers worth 5 billion dollars to the northern islands';
    const { edits } = checkQuotation(record, quoted(text), {
      articleDate: 'unknown',
      language: 'en',
    });
    expect(edits.map((edit) => [edit.page, edit.record])).toContainEqual([
      '5 billion dollars',
      '$5 billion',
    ]);
  });

  it('does not take "No. 5" for a word that denies', () => {
    const { differing } = check('Trawler 5 sank beside the salted pier.');
    expect(differing).toEqual([expect.objectContaining({ kind: 'delete', record: 'No' })]);
    expect(differing[0]?.note).toBeUndefined();
  });
});
