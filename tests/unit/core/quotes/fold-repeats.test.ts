import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from './quotes-cast.ts';

const STORY =
  'The meeting went on for most of the afternoon, and nobody left the room before it was over.';
const WORDS = 'Conflict is in no one’s interest, and peace is worth a try.';
const MORE = 'We shall go on talking for as long as the other side will listen.';
const SAID = `“${WORDS}” Qin Gang said.`;

/** Each quotation with its speaker, and the paragraphs in which a pull quote repeats it. */
function found(paragraphs: string[], blockQuotes: number[]) {
  return findQuotes({ title: '', paragraphs, blockQuotes, language: 'en' }, PEOPLE).map(
    ({ text, speaker, again = [] }) => [text, speaker, ...again.map((one) => one.paragraph)],
  );
}

test.each([
  ['all of it', WORDS],
  ['in marks', `“${WORDS}”`],
  ['a part of it', 'Peace is worth a try'],
])('a pull quote that repeats a quotation is a further place of it: %s', (_, pull) => {
  expect(found([SAID, STORY, pull, STORY], [2])).toEqual([[WORDS, 'Qin Gang', 2]]);
  expect(found([pull, STORY, SAID, STORY], [0])).toEqual([[WORDS, 'Qin Gang', 0]]);
});

test('a pull quote may run over two quotations that follow each other', () => {
  const text = `“${WORDS}” Qin Gang said. “${MORE}”`;
  expect(found([text, STORY, `${WORDS} ${MORE}`, STORY], [2])).toEqual([
    [WORDS, 'Qin Gang', 2],
    [MORE, 'Qin Gang'],
  ]);
});

test('one pull quote may repeat another', () => {
  expect(found([STORY, `“${WORDS}”`, STORY, STORY, WORDS, STORY], [1, 4])).toEqual([
    [WORDS, null, 4],
  ]);
});

test('a signed pull quote tells whose words the text quotes', () => {
  const text = `The letter was short: “${WORDS}”`;
  expect(found([text, STORY, WORDS, '— Leo Brandt, mayor', STORY], [2, 3])).toEqual([
    [WORDS, 'Leo Brandt', 2],
  ]);
});

test('what says more, or is signed by somebody else, is a quotation of its own', () => {
  expect(found([SAID, STORY, `${WORDS} ${MORE}`, STORY], [2])).toHaveLength(2);
  expect(found([SAID, STORY, WORDS, '— Leo Brandt, mayor', STORY], [2, 3])).toEqual([
    [WORDS, 'Qin Gang'],
    [WORDS, 'Leo Brandt'],
  ]);
});

test('a pull quote of the text’s own words quotes nobody, unless it is signed', () => {
  const own = 'Nobody left the room before it was over';
  expect(found([SAID, STORY, own, STORY], [2])).toEqual([[WORDS, 'Qin Gang']]);
  expect(found([SAID, STORY, own, '— Leo Brandt, mayor', STORY], [2, 3])).toHaveLength(2);
});
