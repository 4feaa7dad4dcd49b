import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from '../quotes-cast.ts';

const STORY =
  'The meeting went on for most of the afternoon, and nobody left the room before it was over.';
const BLOCK = 'Conflict is in no one’s interest, and peace is worth a try.';

function voices(paragraphs: string[], blockQuotes: number[] = []) {
  return findQuotes({ title: '', paragraphs, blockQuotes, language: 'en' }, PEOPLE).map(
    ({ speaker, person }) => [speaker, person],
  );
}

describe('who speaks what is set apart', () => {
  test('is the person named in a preceding line with a colon', () => {
    expect(voices(['Qin Gang wrote in his article:', BLOCK, STORY], [1])).toEqual([
      ['Qin Gang', 'qin-gang'],
    ]);
  });

  test('is not simply the previous speaker', () => {
    expect(voices(['Qin Gang said it was a good start.', BLOCK, STORY], [1])).toEqual([
      [null, null],
    ]);
  });

  test('is the speaker of the same words in the text', () => {
    const text = `“${BLOCK}” Leo Brandt said.`;
    expect(voices(['Qin Gang said it was a good start.', BLOCK, STORY, text, STORY], [1])).toEqual([
      ['Leo Brandt', null],
    ]);
  });

  test.each([
    ['— Qin Gang, Chinese ambassador to the US', 'Qin Gang', 'qin-gang'],
    ['— Qin Gang (@AmbQinGang) April 18, 2022', 'Qin Gang', 'qin-gang'],
    ['– Leo Brandt (@lbrandt) May 2, 2022', 'Leo Brandt', null],
    ['— @somebody May 2, 2022', null, null],
  ])('is the one who signs it: %s', (signature, speaker, person) => {
    const before = 'Wang Yi said it was a good start:';
    expect(voices([before, BLOCK, signature, STORY], [1, 2])).toEqual([[speaker, person]]);
    expect(voices([before, `“${BLOCK}”`, signature, STORY])).toEqual([[speaker, person]]);
  });
});
