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
    ['Photograph | Leo Brandt at a reception'],
    ['Photos – Leo Brandt and Mia Vale in Oslo'],
    ['Pictures: Leo Brandt and Mia Vale in Oslo'],
    ['Picture (archive): Leo Brandt in Oslo'],
    ['Image — Leo Brandt in Oslo'],
    ['Images - Leo Brandt in Oslo'],
    ['Pictured: Leo Brandt in Oslo'],
    ['Video: Leo Brandt leaves the hall'],
    ['Caption: Leo Brandt leaves the hall'],
    ['Photo by Ada Kern'],
    ['Photograph by Ada Kern'],
    ['Picture by Ada Kern'],
    ['Image by Ada Kern'],
  ])('is told by its opening: %s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  test.each([
    ['Leo Brandt speaks in Oslo, May 2, 2020. REUTERS/Ada Kern'],
    ['Leo Brandt speaks in Oslo [Ada Kern/Reuters]'],
    ['Leo Brandt speaks in Oslo. (AP Photo/Ada Kern)'],
    ['Leo Brandt speaks in Oslo. AP Photo'],
    ['Leo Brandt in Oslo (Getty Images)'],
    ['Leo Brandt in Oslo. Ada Kern for Shutterstock'],
    ['Is this the end? AFP'],
    ['It is the end! AFP'],
    ['Leo Brandt speaks in Oslo (in May) AFP'],
    ...['REUTERS', 'AFP', 'AP', 'EPA', 'XINHUA', 'TASS', 'ANSA', 'DPA'].map((agency) => [
      `Leo Brandt speaks in Oslo, May 2, 2020. ${agency}`,
    ]),
    ...['Reuters', 'AFP', 'AP', 'EPA', 'Xinhua', 'TASS', 'dpa', 'PA'].map((agency) => [
      `Leo Brandt in Oslo [File: Ada Kern/${agency}]`,
    ]),
  ])('is told by its credit: %s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  test.each([
    ['“We are ready to talk,” Leo Brandt told AFP.'],
    ['“We are ready to talk about all of it.” (AFP)'],
    ['Photos of the talks went round the world.'],
    ['Video calls took the place of visits.'],
    ['A photo: Leo Brandt leaves the hall.'],
    ['Leo Brandt works for Getty Images in Oslo.'],
    ['Ada Kern/AFP took the picture in the hall.'],
    ['In the hall Leo Brandt spoke to AFP'],
    ['Videos by Ada Kern'],
  ])('but not: %s', (text) => {
    expect(isCaption(text)).toBe(false);
  });

  test.each(['"', "'", '‘', '“', '«', '„'])('never begins with a quotation mark: %s', (mark) => {
    const caption = 'All is well. REUTERS/Ada Kern';
    expect(isCaption(caption)).toBe(true);
    expect(isCaption(mark + caption)).toBe(false);
  });

  test('is no longer than those of the agencies', () => {
    const caption = (length: number) => 'Photo: '.padEnd(length, 'Oslo ');
    expect(isCaption(caption(500))).toBe(true);
    expect(isCaption(caption(501))).toBe(false);
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
