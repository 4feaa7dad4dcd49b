import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE, speakersOn } from '../../quotes-cast.ts';

const STORY =
  'The talks went on until the evening, in a hotel by the river, and nobody left early.';
const PROVOKES = '“China never provokes, never makes trouble.”';
const PATH = '“China is taking up a peaceful path of development.”';
const WINDOW = '“A new window of hope is opening.”';
const HOME = '“We went home without a deal, and that is that.”';

describe('a name on a line of its own above quotations', () => {
  test.each<[string, string[], (string | null)[]]>([
    [
      'heads all of them, until the next name',
      [STORY, 'Qin Gang, ambassador', PROVOKES, PATH, 'Wang Yi, foreign minister', WINDOW],
      ['Qin Gang', 'Qin Gang', 'Wang Yi'],
    ],
    [
      'may be of somebody whom the record does not know, if it names an office',
      ['Qin Gang', PROVOKES, 'Leo Brandt, US trade minister', HOME],
      ['Qin Gang', 'Leo Brandt'],
    ],
    [
      'may give the office in brackets or behind a dash, and end with a colon',
      ['Qin Gang (ambassador to the U.S.)', PROVOKES, 'Wang Yi – foreign minister:', WINDOW],
      ['Qin Gang', 'Wang Yi'],
    ],
    ['is who "he" is', [STORY, 'Qin Gang, ambassador', `${PROVOKES} he said.`], ['Qin Gang']],
    [
      'does not outdo a name beside the quotation',
      [STORY, 'Leo Brandt, senator', '“China never provokes,” Qin Gang told him.'],
      ['Qin Gang'],
    ],
    ['can be the subject of a section', [STORY, 'Cold War', PROVOKES], [null]],
    ['can be a byline', ['Ada Kern, political editor', PROVOKES], [null]],
    [
      'can be the caption between two quotations of somebody else',
      [`${HOME} Leo Brandt said.`, 'Qin Gang, ambassador', HOME],
      ['Leo Brandt', null],
    ],
  ])('%s', (_, paragraphs, speakers) => {
    expect(speakersOn(paragraphs)).toEqual(speakers);
  });
});

describe('a name on a line of its own below a quotation', () => {
  test.each<[string, string[], (string | null)[]]>([
    [
      'signs it',
      [PROVOKES, 'Qin Gang', HOME, 'Ada Kern, analyst at Harbour Watch', STORY],
      ['Qin Gang', 'Ada Kern'],
    ],
    ['can head the next one as well', [PROVOKES, 'Wang Yi', WINDOW], [null, null]],
    ['after one dash or two', [WINDOW, '-- Wang Yi, to editors in Oslo', STORY], ['Wang Yi']],
    ['with a date', [WINDOW, '— Wang Yi, March 7', STORY], ['Wang Yi']],
  ])('%s', (_, paragraphs, speakers) => {
    expect(speakersOn(paragraphs)).toEqual(speakers);
  });

  test('is no part of the words that a page sets apart', () => {
    const [quotation] = findQuotes(
      {
        title: '',
        paragraphs: [STORY, PATH.slice(1, -1), 'Qin Gang, ambassador', STORY],
        blockQuotes: [1, 2],
        language: 'en',
      },
      PEOPLE,
    );
    expect(quotation).toMatchObject({ text: PATH.slice(1, -1), speaker: 'Qin Gang' });
  });
});

describe('words in marks that a page sets apart', () => {
  const said = `${HOME} Leo Brandt said.`;
  test('are of whoever says them in the text', () => {
    const page = [`${PROVOKES} Qin Gang said.`, HOME, STORY, said];
    expect(speakersOn(page, { blockQuotes: [1] })).toEqual(['Qin Gang', 'Leo Brandt']);
  });

  test('go on with the story if they are nowhere else', () => {
    expect(speakersOn([`${PROVOKES} Qin Gang said.`, PATH, STORY], { blockQuotes: [1] })).toEqual([
      'Qin Gang',
      'Qin Gang',
    ]);
  });
});
