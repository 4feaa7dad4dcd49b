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
