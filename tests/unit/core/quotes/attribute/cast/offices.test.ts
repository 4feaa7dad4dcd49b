import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../../../../src/core/statement.ts';

const PEOPLE: readonly Person[] = [
  {
    id: 'aurelio-brandao',
    name: 'Aurélio Brandão',
    familyName: 'Brandão',
    aliases: [],
    labels: {},
    roles: [{ role: 'Secretary-General of the Harbour Nations League', organisation: 'league' }],
  },
  {
    id: 'ida-lindqvist',
    name: 'Ida Lindqvist',
    familyName: 'Lindqvist',
    aliases: [],
    labels: {},
    roles: [{ role: 'Secretary of State of Norway', organisation: 'norway' }],
  },
];

/** "Speaker#person" of each quotation; "-" where nobody is named. */
function speakers(paragraphs: string[], title = ''): string[] {
  return findQuotes({ title, paragraphs, language: 'en' }, PEOPLE).map(({ speaker, person }) =>
    speaker === null ? '-' : person === null ? speaker : `${speaker}#${person}`,
  );
}

describe('an office before the name', () => {
  test.each([
    ['of a state with "the"', 'President of the United States Leo Brandt', 'Leo Brandt'],
    ['of a kingdom', 'Prime Minister of the United Kingdom Mei Tanaka', 'Mei Tanaka'],
    ['of a thing with "the"', 'Chancellor of the Exchequer Leo Brandt', 'Leo Brandt'],
    ['with a hyphen', 'Secretary-General Leo Brandt', 'Leo Brandt'],
    ['elect', 'President-elect Leo Brandt', 'Leo Brandt'],
    ['of state and a family name', 'Secretary of State Lindqvist', 'Lindqvist#ida-lindqvist'],
    [
      'of state, a country and a family name',
      'Norwegian Secretary of State Lindqvist',
      'Lindqvist#ida-lindqvist',
    ],
    ['and an article in the name', 'Egyptian President Karim Hadi al-Rami', 'Karim Hadi al-Rami'],
    [
      'and a name without its accents',
      'Secretary-General Aurelio Brandao',
      'Aurelio Brandao#aurelio-brandao',
    ],
  ])('%s', (_name, speaker, expected) => {
    expect(speakers([`${speaker} said that it was “a good start for all”.`])).toEqual([expected]);
    expect(speakers([`“We are ready for it,” said ${speaker}.`])).toEqual([expected]);
  });

  test('is no part of a name that stands without it later', () => {
    const page = [
      'Secretary of State Ida Lindqvist met the press.',
      '“We are ready,” Lindqvist said.',
    ];
    expect(speakers(page)).toEqual(['Ida Lindqvist#ida-lindqvist']);
  });
});

describe('an office in the place of a name', () => {
  const BRANDT = 'UN Secretary-General Leo Brandt met Egyptian President Karim al-Rami.';

  test.each([
    ['the head of the body', 'the UN chief', 'Leo Brandt'],
    ['the body with dots', 'the U.N. leader', 'Leo Brandt'],
    ['the body written out', 'the United Nations chief', 'Leo Brandt'],
    ['the office alone', 'the secretary-general', 'Leo Brandt'],
    ['the office written apart', 'the secretary general', 'Leo Brandt'],
    ['the office with the body', 'the UN secretary-general', 'Leo Brandt'],
    ['the adjective of the country', 'the Egyptian president', 'Karim al-Rami'],
    ['the country itself', 'Egypt’s leader', 'Karim al-Rami'],
    ['somebody of another body', 'the NATO chief', 'the NATO chief'],
    ['the same office of another country', 'the Norwegian president', 'the Norwegian president'],
  ])('%s', (_name, office, expected) => {
    expect(speakers([BRANDT, `“We are ready for it,” ${office} said.`])).toEqual([expected]);
  });

  test('stands before the name, set off by commas', () => {
    const page = [
      'The Norwegian ambassador to the UN, Leo Brandt, met Mei Tanaka.',
      '“We are ready for it,” the envoy said.',
    ];
    expect(speakers(page)).toEqual(['Leo Brandt']);
  });

  test('stands before the name behind a possessive', () => {
    const page = [
      'Norway’s ambassador to the UN, Leo Brandt, met Mei Tanaka.',
      '“We are ready for it,” the envoy said.',
    ];
    expect(speakers(page)).toEqual(['Leo Brandt']);
  });

  test('tells the prime minister from the foreign minister', () => {
    const page = [
      'Prime Minister Leo Brandt met Foreign Minister Mei Tanaka.',
      '“We are ready for it,” the foreign minister said.',
    ];
    expect(speakers(page)).toEqual(['Mei Tanaka']);
  });

  test('is known from the people list if the page gives none', () => {
    const page = [
      'Aurelio Brandao spoke.',
      '“We are ready,” the Harbour Nations League chief said.',
    ];
    expect(speakers(page)).toEqual(['Aurelio Brandao#aurelio-brandao']);
  });

  test('is understood in a headline', () => {
    expect(speakers([BRANDT], 'UN chief warns of ‘a long and hard winter’')).toEqual([
      'Leo Brandt',
    ]);
  });
});
