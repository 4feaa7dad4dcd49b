import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../../../src/core/search/search-passages.ts';
import { sampleRecord } from './sample-corpus.ts';

const record = sampleRecord([
  {
    person: 'ada-north',
    passages: [
      { text: 'Northland is near.' },
      { text: 'The NL side agreed.' },
      { text: 'A nl is no word, ONLY letters.' },
      { text: 'Trains run.', topics: ['rail'] },
    ],
  },
]);

function found(query: string) {
  const { hits, notes } = searchPassages(record, { query });
  return { places: hits.map(({ passage }) => passage.replace('statement-0#', '')), notes };
}

describe('a name in another language', () => {
  it('finds the passages that name a place in English, in the letters of the name', () => {
    expect(found('北国')).toEqual({ places: ['p1', 'p2'], notes: [] });
  });

  it('is corrected to a word, never to the beginning of one', () => {
    expect(found('железная')).toEqual({
      places: ['p4'],
      notes: [{ code: 'corrected', word: 'железная', shown: ['Железные'] }],
    });
  });
});

describe('a French word', () => {
  it.each(["l'agreed", 'd’agreed'])('is found with what is joined to its front: %s', (query) => {
    expect(found(`${query} side`)).toEqual({ places: ['p2'], notes: [] });
  });
});

describe('a query in another language', () => {
  it('demands no function words, although the record has them', () => {
    const signs = sampleRecord([
      {
        person: 'ada-north',
        passages: [{ text: 'Trains run.', topics: ['rail'] }, { text: 'A sign says: в.' }],
      },
    ]);
    const { hits, notes } = searchPassages(signs, { query: 'железные в порту ' });
    expect(hits.map(({ text }) => text)).toEqual(['Trains run.']);
    expect(notes).toEqual([{ code: 'no-word', word: 'порту' }]);
  });
});
