import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../../../src/core/search/search-passages.ts';
import { sampleRecord } from './sample-corpus.ts';

const record = sampleRecord([
  {
    person: 'ada-north',
    passages: [
      { text: 'I met Mr. Pine and Oleg Pine.' },
      { text: 'A pine is a tree.' },
      { text: 'I met Li Wei in the port.' },
    ],
  },
  { person: 'li-wei', passages: [{ text: 'The port is open.' }] },
]);

function found(query: string) {
  const { hits, notes } = searchPassages(record, { query });
  return {
    marked: hits.map(({ text, highlights }) =>
      highlights.map(({ start, end }) => text.slice(start, end)),
    ),
    notes: notes.map((note) => ('word' in note ? note.word : note.code)),
  };
}

describe('the name of a person in other letters', () => {
  it.each([
    ['Russian', 'Олег Пайн'],
    ['its last word alone', 'Пайн'],
    ['Japanese', 'オレグ・パイン'],
    ['a run without spaces, with particles', 'パインの'],
    ['Arabic', 'أوليغ باين'],
  ])('finds where the record names its owner, and no word spelled like it: %s', (_how, query) => {
    expect(found(query)).toEqual({ marked: [['Pine', 'Oleg Pine']], notes: [] });
  });

  it('finds what that person said, too', () => {
    expect(found('李伟')).toEqual({ marked: [['Li Wei'], []], notes: [] });
    expect(found('Ли Вэй port').marked).toEqual([['Li Wei', 'port'], ['port']]);
  });

  it('is told from the rest of a run, and the rest is looked for', () => {
    expect(found('李伟主席')).toEqual({ marked: [['Li Wei'], []], notes: ['主席'] });
  });

  it('is not found in a longer name', () => {
    expect(found('スパイン')).toEqual({ marked: [], notes: ['スパイン'] });
  });

  it('is named if nothing on record is about its owner', () => {
    expect(found('何塞')).toEqual({ marked: [], notes: ['何塞'] });
    expect(found('Хосе Пенья')).toEqual({ marked: [], notes: ['Хосе Пенья'] });
  });
});
