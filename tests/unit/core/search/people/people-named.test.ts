import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../../../../src/core/search/search-passages.ts';
import { sampleRecord } from '../sample-corpus.ts';

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

describe('the name of a person in Latin letters', () => {
  it('finds where the record names its owner without the first name', () => {
    const called = sampleRecord([
      { person: 'ada-north', passages: [{ text: 'Mr. Pine came.' }, { text: 'Oleg came.' }] },
    ]);
    const { hits } = searchPassages(called, { query: 'oleg pine' });
    expect(hits.map(({ text }) => text)).toEqual(['Mr. Pine came.']);
  });

  it.each([
    ['a letter of it is wrong', 'Oleg Bine', 'Oleg Pine'],
    ['its short word has another letter', 'Li Wai', 'Li Wei'],
  ])('is meant, and said to be, if %s', (_how, query, meant) => {
    const { hits, notes } = searchPassages(record, { query });
    expect(hits[0]?.text).toContain(meant);
    expect(notes).toEqual([{ code: 'corrected', word: query, shown: [meant] }]);
  });

  it.each(['adanorth', 'North Ada', 'a da north'])('may be typed as "%s"', (query) => {
    const { hits, notes } = searchPassages(record, { query });
    expect(hits.map(({ speaker }) => speaker)).toEqual(['Ada North', 'Ada North', 'Ada North']);
    expect(notes).toEqual([]);
  });

  it('is a word like any other if it is short and typed without spaces', () => {
    expect(found('liwei').notes).toEqual(['liwei']);
  });

  it.each(['Ada North', 'North Ada'])(
    'finds what its owner said before what names the owner: %s',
    (query) => {
      const talks = sampleRecord([
        {
          person: 'ada-north',
          passages: [
            { text: 'Ada North met Ada North.', voice: 'editorial' },
            { text: 'Ada North, why?', voice: 'question' },
            { text: 'North said it rained.', voice: 'reported' },
            { text: 'The port is open.' },
          ],
        },
      ]);
      const { hits } = searchPassages(talks, { query });
      expect(hits.map(({ voice }) => voice)).toEqual([
        'direct',
        'reported',
        'question',
        'editorial',
      ]);
    },
  );

  it('is no mistake while it is typed', () => {
    expect(found('Oleg Pin').notes).toEqual([]);
  });

  it('is looked for as words if nothing is about its owner', () => {
    const mentioned = sampleRecord([
      { person: 'ada-north', passages: [{ text: 'The city of José.' }, { text: 'A peña.' }] },
    ]);
    const { hits } = searchPassages(mentioned, { query: 'josé peña' });
    expect(hits).toHaveLength(2);
  });
});
