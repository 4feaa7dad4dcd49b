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
