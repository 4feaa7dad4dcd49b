import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from './quotes-cast.ts';

const STORY =
  'The meeting went on for most of the afternoon, and nobody left the room before it was over.';

function find(paragraphs: string[], blockQuotes: number[]) {
  return findQuotes({ title: '', paragraphs, blockQuotes, language: 'en' }, PEOPLE);
}

describe('what a page sets apart', () => {
  test('a block quote without marks is a quotation by the speaker named before it', () => {
    const [quotation, ...others] = find(
      [STORY, 'Qin Gang said in his article:', 'Conflict is in no one’s interest.', STORY],
      [2],
    );
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({
      text: 'Conflict is in no one’s interest.',
      place: 'block',
      speaker: 'Qin Gang',
      pieces: [{ paragraph: 2, start: 0, end: 33 }],
    });
  });

  test('neighbouring paragraphs are one quotation, without the line that signs it', () => {
    const found = find(
      [STORY, 'We need wisdom.', 'We need courage.', '— Qin Gang, ambassador', STORY],
      [1, 2, 3],
    );
    expect(found.map(({ text }) => text)).toEqual(['We need wisdom. We need courage.']);
  });

  test('a line that is only a topic leaves the word to whoever has it', () => {
    const page = ['Qin Gang says of the talks:', 'We need wisdom.', 'And of the ports:'];
    const found = find([STORY, ...page, 'They are open.', STORY], [2, 4]);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Qin Gang', 'Qin Gang']);
  });

  test('it may be signed in the same paragraph', () => {
    const [quotation] = find([STORY, 'We need wisdom. — Ambassador Qin Gang', STORY], [1]);
    expect(quotation).toMatchObject({ text: 'We need wisdom.', speaker: 'Qin Gang' });
  });

  test('a dash in it is no signature if a sentence follows', () => {
    const words = 'We need wisdom. – And courage. We need both of them now.';
    expect(find([STORY, words, STORY], [1]).map(({ text }) => text)).toEqual([words]);
  });

  test('a word in marks belongs to the quotation around it', () => {
    const found = find([STORY, 'The label of “wolf warrior” is not a fair one to us.', STORY], [1]);
    expect(found.map(({ text }) => text)).toEqual([
      'The label of “wolf warrior” is not a fair one to us.',
    ]);
  });

  test.each([
    [
      'marks of its own',
      ['“We need wisdom and we need courage,” the envoy said.'],
      'We need wisdom and we need courage,',
    ],
    [
      'marks all around',
      ['“We need wisdom and we need courage.”'],
      'We need wisdom and we need courage.',
    ],
  ])('%s are not quoted twice', (_name, [block = ''], text) => {
    const found = find([STORY, block, STORY], [1]);
    expect(found.map((one) => [one.text, one.place])).toEqual([[text, 'body']]);
  });

  test('a page that sets most of its text apart means nothing by it', () => {
    expect(find([STORY, STORY, STORY], [0, 1])).toEqual([]);
  });

  test('unless lines that end with a colon introduce it', () => {
    const found = find(['He writes:', STORY, 'And then:', STORY, STORY], [1, 3, 4]);
    expect(found.map(({ pieces }) => pieces.map(({ paragraph }) => paragraph))).toEqual([
      [1],
      [3, 4],
    ]);
  });

  test('places that are not there are passed over', () => {
    expect(find([STORY], [7])).toEqual([]);
  });
});
