import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../../../src/core/search/search-passages.ts';
import { type SamplePassage, sampleRecord } from './sample-corpus.ts';

function found(query: string, passages: SamplePassage[]) {
  const record = sampleRecord([{ person: 'ada-north', passages }]);
  const { hits, notes } = searchPassages(record, { query });
  return { places: hits.map(({ passage }) => passage.replace('statement-0#', '')), notes };
}

const filler = 'The weather at the harbour was fine and everybody went home early in the evening.';

describe('a question in words', () => {
  it('demands its subject and not the words that ask', () => {
    const passages = [{ text: 'They said so, and gave a position.' }, { text: 'Salmon swim.' }];
    expect(found('What did she say about the position of salmon?', passages)).toEqual({
      places: ['p2'],
      notes: [],
    });
  });

  it('demands no calling and no others', () => {
    const passages = [{ text: 'Salmon swim.' }, { text: 'The others call.' }];
    const answer = found('do others call for salmon?', passages);
    expect(answer).toEqual({ places: ['p1'], notes: [] });
  });

  it('takes a word that asks what another means for no misspelling', () => {
    const passages = [{ text: 'Salmon swim.' }, { text: 'They were meeting and dealing.' }];
    expect(found('salmon meaning', passages)).toEqual({ places: ['p1'], notes: [] });
  });

  it('prefers a passage that has the asking words too', () => {
    const passages = [{ text: 'Salmon swim.' }, { text: `${filler} Our position on salmon.` }];
    expect(found('position salmon', passages).places).toEqual(['p2', 'p1']);
  });

  it('demands asking words where there are no others', () => {
    const passages = [{ text: 'Salmon swim.' }, { text: 'This is our position.' }];
    expect(found('position', passages).places).toEqual(['p2']);
  });

  it('takes the subject for a phrase, however it is asked for', () => {
    const passages = [
      { text: 'A freight. A train. A freight and its train.' },
      { text: `${filler} ${filler} The freight train.` },
    ];
    expect(found('who spoke of the freight train?', passages).places).toEqual(['p2', 'p1']);
  });
});

describe('words of which no passage has all', () => {
  const common = Array.from({ length: 9 }, (_, each) => ({ text: `A change of season ${each}.` }));

  it('shows what has the rare word, and not what has the common one', () => {
    const answer = found('salmon change', [...common, { text: 'Salmon swim.' }]);
    expect(answer).toEqual({ places: ['p10'], notes: [{ code: 'some-words' }] });
  });

  it('shows what is on a subject of the record, and not only what has a rarer verb', () => {
    const fishing = [1, 2, 3].map((each) => ({ text: `Boat ${each}.`, topics: ['fishing'] }));
    const passages = [{ text: 'We condemn rain.' }, ...fishing, ...common];
    expect(found('condemn fisheries', passages).places).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it('shows what has a word as it was typed before what has one that is spelled like another', () => {
    const passages = [{ text: 'A freighter.' }, { text: 'A salmon.' }, { text: filler }];
    const { places } = found('frelghter salmon', passages);
    expect(places[0]).toBe('p2');
  });

  it('prefers neighbours of the query that are neighbours in the passage', () => {
    const passages = [
      { text: 'A train is late. The freight waits.' },
      { text: `The freight train. ${filler}` },
      { text: 'Herring.' },
    ];
    const { places } = found('freight train herring', passages);
    expect(places.filter((place) => place !== 'p3')).toEqual(['p2', 'p1']);
  });
});
