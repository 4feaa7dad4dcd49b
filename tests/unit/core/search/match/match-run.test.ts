import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../../../../src/core/search/search-passages.ts';
import { sampleRecord } from '../sample-corpus.ts';

const record = sampleRecord([
  {
    person: 'ada-north',
    passages: [
      { text: 'Of ゼレンスキー and of ウクライナ.' },
      { text: 'Of 台湾问题 and of 外交.' },
      { text: 'Of สงคราม, of まぐろ and of the G7.' },
      { text: 'Of 戦争 in ウクライナ.', topics: ['rail'] },
    ],
  },
]);

function found(query: string) {
  const { hits, notes } = searchPassages(record, { query });
  return {
    places: hits.map(({ passage }) => passage.split('#')[1]).sort(),
    marked: hits.map(({ text, highlights }) =>
      highlights.map(({ start, end }) => text.slice(start, end)),
    ),
    notes: notes.map((note) => ('word' in note ? note.word : note.code)),
  };
}

describe('a run in a script without spaces that stands nowhere as a whole', () => {
  it.each([
    ['Katakana', 'ズッキーニ'],
    ['Hiragana', 'まぐれあたり'],
    ['Thai', 'สงขลา'],
  ])('is not found by a piece of it where characters spell a sound: %s', (_script, query) => {
    expect(found(query)).toEqual({ places: [], marked: [], notes: [query] });
  });

  it.each(['スキー', 'キー'])('is not found by accident inside a longer word: %s', (query) => {
    expect(found(query)).toEqual({ places: [], marked: [], notes: [query] });
  });

  it.each([
    ['the beginning of a word', 'ゼレ'],
    ['a long part of a word', 'レンスキー'],
  ])('is found by %s', (_what, query) => {
    expect(found(query).places).toEqual(['p1']);
  });

  it('is found in the names of topics in the same way', () => {
    expect(found('ライト').places).toEqual(['p4']);
    expect(found('トレール').places).toEqual(['p4']);
    expect(found('レール').places).toEqual([]);
  });

  it('is found by its words where the script changes, without its particles', () => {
    const { marked, notes } = found('ウクライナでの戦争');
    expect(marked).toEqual([['戦争', 'ウクライナ']]);
    expect(notes).toEqual([]);
  });

  it('is found by the longest pieces of Han on record, and the rest is named as it was typed', () => {
    expect(found('台湾問題')).toMatchObject({
      places: ['p2'],
      marked: [['台湾']],
      notes: ['問題'],
    });
    expect(found('外交台湾问题')).toMatchObject({ places: ['p2'], notes: [] });
    expect(found('中国大外交')).toMatchObject({ marked: [['外交']], notes: ['中国大'] });
  });

  it('is found by a word of another script in it', () => {
    expect(found('G7峰会')).toMatchObject({ marked: [['G7']], notes: ['峰会'] });
  });

  it('may end with the beginning of a word while it is being typed', () => {
    expect(found('台湾外')).toMatchObject({ places: ['p2'], notes: [] });
    expect(found('台湾外 ')).toMatchObject({ places: ['p2'], notes: ['外'] });
  });

  it('is asked for exactly in quotation marks, which is said', () => {
    expect(found('「外交台湾」')).toMatchObject({ places: ['p2'], notes: ['no-phrase'] });
  });
});
