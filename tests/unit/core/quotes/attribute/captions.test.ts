import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../../../src/core/quotes/attribute/caption.ts';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from '../quotes-cast.ts';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotes({ title: '', paragraphs, language: 'en' }, PEOPLE).map(
    ({ speaker }) => speaker,
  );
}

describe('a caption', () => {
  test.each([
    ['FILE PHOTO: Secretary of State Leo Brandt leaves the hall.'],
    ['Photo: Leo Brandt at a reception in February.'],
    ['Photo by Ada Kern'],
    ['Leo Brandt speaks in Oslo, May 2, 2020. REUTERS/Ada Kern'],
    ['Leo Brandt speaks in Oslo, May 2, 2020. XINHUA'],
    ['Leo Brandt speaks in Oslo. (AP Photo/Ada Kern)'],
    ['Leo Brandt in Oslo [File: Ada Kern/AFP]'],
  ])('is told by its opening or its credit: %s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  test.each([
    ['“We are ready to talk,” Leo Brandt told AFP.'],
    ['“We are ready to talk about all of it.” (AFP)'],
    ['Photos of the talks went round the world.'],
    ['Video calls took the place of visits.'],
  ])('but not: %s', (text) => {
    expect(isCaption(text)).toBe(false);
  });

  const MAYOR = 'Mayor Leo Brandt spoke of “a new start”, and left.';
  const CAPTION = 'Ambassador Mia Vale spoke of “an old story” in Oslo. REUTERS/Ada Kern';

  test('lends its speaker to no paragraph below', () => {
    expect(speakers(MAYOR, CAPTION, '“We are ready to talk about it,” he said.')).toEqual([
      'Leo Brandt',
      'Mia Vale',
      'Leo Brandt',
    ]);
    expect(speakers(CAPTION, '“We are ready to talk about it.”')).toEqual(['Mia Vale', null]);
  });

  test('does not change who speaks below', () => {
    expect(speakers(MAYOR, CAPTION, '“We are ready to talk about it.”').at(-1)).toBe('Leo Brandt');
  });
});
