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

  test('"the Dutchman" is the person named last', () => {
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

describe('a name on a line of its own below a quotation', () => {
  const WORDS = '“We want peace and no war at all.”';
  test.each([
    [
      'is of who said it',
      ['It was a long day.', WORDS, 'Qin Gang, ambassador', 'So it went.'],
      'Qin Gang',
    ],
    [
      'of nobody known may be a heading',
      ['It was a long day.', WORDS, 'Old Harbour', 'So it went.'],
      null,
    ],
    ['may be the heading of the next', ['Leo Brandt', WORDS, 'Qin Gang', '“Not so.”'], null],
    [
      'is not one in a sentence',
      ['It was a long day.', WORDS, 'Qin Gang left.', 'So it went.'],
      null,
    ],
  ])('%s', (_, paragraphs, speaker) => {
    expect(speakers(...paragraphs)[0]).toBe(speaker);
  });
});

describe('a line of a live page', () => {
  test.each([
    ['21:52 Qin Gang: “We want peace and no war at all.”', 'Qin Gang'],
    ['9.40 pm GMT Premier Leo Brandt: “We want peace and no war.”', 'Leo Brandt'],
    ['21:20 BREAKING: Brandt: “We want peace and no war at all.”', 'Brandt'],
    ['UPDATE: the talks go on, “with peace and no war at all”', null],
  ])('%s', (line, speaker) => {
    expect(speakers(line)).toEqual([speaker]);
  });
});

describe('a verb of speech without anybody', () => {
  test.each(['And, added: “That is what I said.”', 'Added: “That is what I said.”'])(
    '%s',
    (line) => {
      expect(speakers('“We want peace,” Leo Brandt said.', line)[1]).toBe('Leo Brandt');
      expect(speakers('The day was long.', line)).toEqual([null]);
    },
  );
});
