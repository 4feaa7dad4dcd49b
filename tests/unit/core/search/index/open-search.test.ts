import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../sample-corpus.ts';

const { search } = sampleRecord([
  {
    person: 'ada-north',
    passages: [
      { text: 'Trains and boats.' },
      { text: 'Boats, boats and more boats: boats for all who love boats.' },
      { text: 'Trains only.', topics: ['fishing'] },
    ],
  },
]);

describe('candidates', () => {
  it('orders passages by the weight of the words they hold', () => {
    const weights = new Map([
      ['trains', 3],
      ['boats', 1],
    ]);
    expect(
      search
        .candidates(weights, 10)
        .map(({ passage }) => passage)
        .slice(0, 2),
    ).toEqual([0, 2]);
  });

  it('tells which of the words a passage holds', () => {
    const [first] = search.candidates(
      new Map([
        ['trains', 1],
        ['boats', 1],
      ]),
      1,
    );
    expect(first?.terms.toSorted()).toEqual(['boats', 'trains']);
  });

  it('gives no passage for words without weight or without place', () => {
    expect(search.candidates(new Map([['aeroplanes', 5]]), 10)).toEqual([]);
    expect(search.candidates(new Map(), 10)).toEqual([]);
  });

  it('looks only at the text unless told otherwise', () => {
    const fishing = new Map([['fishing', 1]]);
    expect(search.candidates(fishing, 10)).toEqual([]);
    expect(
      search.candidates(fishing, 10, ['text', 'topics']).map(({ passage }) => passage),
    ).toEqual([2]);
  });

  it('copes with hundreds of words', () => {
    const many = new Map(Array.from({ length: 500 }, (_, index) => [`word${index}`, 1]));
    expect(search.candidates(many.set('only', 2), 10).map(({ passage }) => passage)).toEqual([2]);
  });
});

describe('search', () => {
  it('tells words in the text from words around it', () => {
    expect(search.search('fishing')[0]).toMatchObject({ passage: 2, textTerms: [] });
    expect(search.search('only')[0]).toMatchObject({ passage: 2, textTerms: ['only'] });
  });

  it('names the terms that a beginning stands for', () => {
    expect(search.search('tra', { prefix: true })[0]?.textTerms).toEqual(['trains']);
  });
});
