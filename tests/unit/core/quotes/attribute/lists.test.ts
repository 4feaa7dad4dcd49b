import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE, speakersOn } from '../quotes-cast.ts';

const STORY =
  'The meeting went on for most of the afternoon, and nobody left the room before it was over.';
const ONE = '“Peace is worth a try.”';
const TWO = '“Conflict is in no one’s interest.”';
const MET = 'Qin Gang, the ambassador, met the editors of ten papers on Monday.';
const QIN = ['Qin Gang', 'Qin Gang'];
const NOBODY = [null, null];

describe('quotations in a list', () => {
  test.each([
    ['are of whom the line above announces', ['Here are some of Qin Gang’s lines:', ONE, TWO]],
    ['are of the one whom a heading names', ['Key quotes from Qin Gang’s interview', ONE, TWO]],
    ['are of the one told of before, if they are his', [MET, 'In his own words', ONE, TWO]],
    ['are of the only one named before', [MET, STORY, 'The highlights:', ONE, TWO]],
    ['may have labels', ['What Qin Gang said:', `On peace: ${ONE}`, `On war: ${TWO}`]],
    ['are announced by the writer', [MET, 'We give you the best, in his own words:', ONE, TWO]],
    [
      'may have places as labels',
      ['What Qin Gang said:', `The party: ${ONE}`, `Southeast Asia: ${TWO}`],
    ],
    ['may begin with a heading', ['Here is what Qin Gang said:', 'On the Games', ONE, TWO]],
    ['may have headings of two words', ['What Qin Gang said:', 'On Peace', ONE, 'On War', TWO]],
    ['may have headings', ['Three remarks by Qin Gang:', 'On peace', ONE, 'On war', TWO]],
  ])('%s', (_, paragraphs) => {
    expect(speakersOn([...paragraphs, STORY])).toEqual(QIN);
  });

  test.each([
    ['of several people', ['Qin Gang and Wang Yi spoke. Here is what was said:', ONE, TWO]],
    ['that nothing announces', ['The day Qin Gang came to town', ONE, TWO]],
    ['of others than the one named before', [MET, 'Your comments', ONE, TWO]],
  ])('have no speaker in a list %s', (_, paragraphs) => {
    expect(speakersOn([...paragraphs, STORY])).toEqual(NOBODY);
  });

  test('that are signed show that the list is not one person’s', () => {
    const signed = `${TWO} — Leo Brandt, mayor`;
    const lines = 'Here are some of Qin Gang’s lines:';
    expect(speakersOn([lines, ONE, signed, STORY])).toEqual([null, 'Leo Brandt']);
    const apart = [ONE, TWO, '— Leo Brandt, mayor'];
    expect(speakersOn([lines, ...apart, STORY])).toEqual([null, 'Leo Brandt']);
  });

  test('are of nobody named before if others are announced', () => {
    const readers = 'our readers';
    const page = [MET, `Here is what ${readers} wrote:`, ONE, TWO, STORY];
    expect(speakersOn(page)).toEqual([readers, readers]);
  });

  test('are not a single one, whose speaker only the words around it name', () => {
    expect(speakersOn([MET, 'The highlights', ONE, STORY])).toEqual([null]);
  });

  test('end with the next heading that announces words', () => {
    const page = [
      'Key quotes from Qin Gang',
      ONE,
      TWO,
      'Key quotes from Wang Yi',
      '“We shall see.”',
      '“So be it.”',
    ];
    expect(speakersOn([...page, STORY])).toEqual([...QIN, 'Wang Yi', 'Wang Yi']);
  });
});

describe('a headline over a list', () => {
  const speakersUnder = (title: string, ...list: string[]) =>
    findQuotes({ title, paragraphs: [MET, STORY, ...list, STORY], language: 'en' }, PEOPLE).map(
      ({ speaker }) => speaker,
    );
  const LIST = [`On peace: ${ONE}`, `On war: ${TWO}`];

  test('announces whose words follow', () => {
    expect(speakersUnder('Five things Qin Gang said', ...LIST)).toEqual(QIN);
    expect(speakersUnder('The ambassador in his own words', ...LIST)).toEqual(QIN);
  });

  test('announces nobody if it names nobody, or somebody else speaks in the list', () => {
    expect(speakersUnder('Quotes of the week', ...LIST)).toEqual(NOBODY);
    expect(speakersUnder('Qin Gang meets editors', ...LIST)).toEqual(NOBODY);
    const signed = `${TWO} — Leo Brandt, mayor`;
    expect(speakersUnder('Five things Qin Gang said', ONE, signed)).toEqual([null, 'Leo Brandt']);
  });
});
