import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../../src/core/quotes/find-quotes.ts';

/** The speaker of each quotation; "-" where nobody is named. */
function speakers(paragraphs: string[], title = ''): string[] {
  return findQuotes({ title, paragraphs, language: 'en' }, []).map(({ speaker }) => speaker ?? '-');
}

const BRANDT = 'The Norwegian foreign minister, Leo Brandt, met the press.';

describe('words in the place of a name', () => {
  test.each([
    ['a country and a general word', 'the Norwegian diplomat', 'Leo Brandt'],
    ['a country and "official"', 'the Norwegian official', 'Leo Brandt'],
    ['one of a people', 'the Norwegian', 'Leo Brandt'],
    ['another form of the same office', 'the foreign minister', 'Leo Brandt'],
    ['somebody just named', 'the veteran politician', 'Leo Brandt'],
    ['a country and "colleague"', 'her Norwegian colleague', 'Leo Brandt'],
    ['a country and "counterpart"', 'his Norwegian counterpart', 'Leo Brandt'],
    ['a colleague from elsewhere', 'her Egyptian colleague', 'her Egyptian colleague'],
    ['another country', 'the Egyptian diplomat', 'the Egyptian diplomat'],
    ['an official of nobody', 'the official', 'the official'],
    ['a new person', 'a Norwegian diplomat', 'a Norwegian diplomat'],
    ['a people', 'the Chinese', 'Chinese'],
    ['a seat of power', 'the Vatican', 'Vatican'],
  ])('%s', (_name, words, expected) => {
    expect(speakers([BRANDT, `“We are ready for it,” ${words} said.`])).toEqual([expected]);
  });

  test('refer to no named person if an unnamed one came first', () => {
    const page = [
      BRANDT,
      'A Norwegian diplomat said that it was late.',
      '“We are ready for it,” the Norwegian diplomat said.',
    ];
    expect(speakers(page)).toEqual(['the Norwegian diplomat']);
  });

  test('refer to the person named so far, not to a later one', () => {
    const page = [
      'The talks with Minister Mei Tanaka began.',
      '“We are ready for it,” the minister said.',
      'The foreign minister of Norway, Leo Brandt, was not there.',
    ];
    expect(speakers(page)).toEqual(['Mei Tanaka']);
  });

  test('refer to the last speaker if two have the office', () => {
    const page = [
      'Minister Mei Tanaka met Minister Leo Brandt.',
      'Tanaka said that it was late.',
      '“We are ready for it,” the minister added.',
    ];
    expect(speakers(page)).toEqual(['Mei Tanaka']);
  });
});

describe('a word for somebody’s work alone', () => {
  const told = (who: string, word: string) => [
    `${who} came by. ${who.split(',')[0]} said that it was late.`,
    `“We are ready for it,” the ${word} added.`,
  ];

  test.each([
    ['a scholar', 'Mei Tanaka, a professor of law', 'expert', 'Mei Tanaka'],
    ['somebody whose work is not told', 'Mei Tanaka', 'lawmaker', 'Mei Tanaka'],
    ['a secretary', 'Secretary for Trade Mei Tanaka', 'minister', 'Mei Tanaka'],
    ['nobody of another work', 'Mei Tanaka, the foreign minister', 'expert', 'the expert'],
    ['nobody whom a place sets apart', 'Mei Tanaka', 'Oslo expert', 'the Oslo expert'],
  ])('means %s who was named last', (_case, who, word, expected) => {
    expect(speakers(told(who, word))).toEqual([expected]);
  });

  test('means nobody named if somebody without a name was told of', () => {
    const page = [
      'Mei Tanaka came by.',
      'Another expert, who gave no name, said it was “an open door for us”.',
      '“We are ready for it,” the expert added.',
    ];
    expect(speakers(page).at(-1)).toBe('the expert');
  });

  test('with an age means whoever was named last', () => {
    const page = ['Mei Tanaka has left the race.', '“I am ready,” the 49-year-old star said.'];
    expect(speakers(page)).toEqual(['Mei Tanaka']);
  });
});

describe('initials', () => {
  test.each([
    ['of an office', 'the EAM said', 'Mei Tanaka'],
    ['of an office in small letters', 'the PM said', 'Leo Brandt'],
    ['of the body', 'the MTA spokesperson said', 'Ida Lind'],
    ['of nobody', 'the XYZ said', 'XYZ'],
  ])('%s', (_name, attribution, expected) => {
    const page = [
      'External Affairs Minister Mei Tanaka met Leo Brandt, the prime minister of Norway.',
      'Ministry of Trade Affairs spokeswoman Ida Lind was there.',
      `“We are ready for it,” ${attribution}.`,
    ];
    expect(speakers(page)).toEqual([expected]);
  });

  test('WHO is no "who"', () => {
    const page = ['World Health Organization Director-General Leo Brandt met the press.'];
    expect(speakers(page, 'WHO chief says ‘the worst is over’')).toEqual(['Leo Brandt']);
    expect(speakers([...page, '“We are ready for it,” the WHO chief said.'])).toEqual([
      'Leo Brandt',
    ]);
  });
});
