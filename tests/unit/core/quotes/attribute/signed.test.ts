import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from '../quotes-cast.ts';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotes({ title: '', paragraphs, language: 'en' }, PEOPLE).map(
    ({ speaker }) => speaker,
  );
}

describe('a list of quotations', () => {
  test.each([
    ['“We want peace and no war.” – Qin Gang, Chinese ambassador to the US, April', 'Qin Gang'],
    ['“We want peace and no war.” — Premier Leo Brandt, June 2022', 'Leo Brandt'],
    ['“Winter Transform of the old park” - Christmas Celebration, December', null],
    ['Quote of the week: “Dependence is a choice that we made.”', null],
    ['Overheard in the lift: “I cannot part from my phone.”', null],
    ['Ahmed in Cairo: “We want peace and no war.”', 'Ahmed'],
  ])('%s', (line, speaker) => {
    expect(speakers(line)).toEqual([speaker]);
  });
});

describe('who is heard or of a house', () => {
  test.each([
    [
      'Mayor Mia Vale said she was glad to hear Leo Brandt admit that it was “a new start for all”.',
    ],
    [
      'Mia Vale spoke at length, in what Leo Brandt of the Harbour Forum called “a line she likes”.',
    ],
    ['Leo Brandt, of the think tank Harbour Watch, and a frequent critic, told us: “They left.”'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual(['Leo Brandt']);
  });

  test('a Dutchman is whoever was named last', () => {
    expect(
      speakers('Coach Leo Brandt came.', '“We have a game to win,” said the Dutchman.'),
    ).toEqual(['Leo Brandt']);
  });
});

test('a question’s answer is not of the one who asked it', () => {
  expect(speakers('Leo Brandt asked: “Is that a no, then?”', '“That is what I said.”')).toEqual([
    'Leo Brandt',
    null,
  ]);
});
