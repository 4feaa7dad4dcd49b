import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from '../quotes-cast.ts';

/** "Speaker#person" of each quotation; "-" where nobody is named. */
function speakers(paragraphs: string[], title = ''): string[] {
  return findQuotes({ title, paragraphs, language: 'en' }, PEOPLE).map(({ speaker, person }) =>
    speaker === null ? '-' : person === null ? speaker : `${speaker}#${person}`,
  );
}

const QIN = 'Chinese Ambassador Qin Gang met the press on Monday.';

describe('the words around a quotation', () => {
  test.each([
    ['said and a full name', '“We are ready,” said Qin Gang.', 'Qin Gang#qin-gang'],
    ['a full name and said', '“We are ready,” Qin Gang said on Monday.', 'Qin Gang#qin-gang'],
    ['small words in a name', '“We are ready,” Ursula von der Leyen said.', 'Ursula von der Leyen'],
    ['small words before it', '“We are ready,” Ms von der Leyen added.', 'von der Leyen'],
    ['told', '“We are ready,” Qin Gang told reporters.', 'Qin Gang#qin-gang'],
    [
      'an adverb and an auxiliary',
      '“We are ready,” Qin Gang has also repeatedly warned.',
      'Qin Gang#qin-gang',
    ],
    [
      'an office before the name',
      '“We are ready,” said China’s Foreign Minister Wang Yi.',
      'Wang Yi#wang-yi',
    ],
    [
      'an office of something before the name',
      '“We are ready,” said Secretary of State Antony J. Blinken.',
      'Antony J. Blinken',
    ],
    [
      'an office of a place that is on no list',
      '“We are ready,” Mayor of Ruhleben Mei Tanaka said.',
      'Mei Tanaka',
    ],
    [
      'an office of two things',
      '“We are ready,” said Minister of Trade and Industry Mei Tanaka.',
      'Mei Tanaka',
    ],
    [
      'an office after the name',
      '“We are ready,” Qin Gang, China’s ambassador to the US, said.',
      'Qin Gang#qin-gang',
    ],
    [
      'an office, then the name',
      '“We are ready,” said China’s ambassador to Washington, Qin Gang.',
      'Qin Gang#qin-gang',
    ],
    [
      'an age after the name',
      '“We are ready,” Mei Tanaka, 74, a resident of Harbour City, said.',
      'Mei Tanaka',
    ],
    [
      'a relative clause',
      '“We are ready,” said Mei Tanaka, who lives in Harbour City.',
      'Mei Tanaka',
    ],
    [
      'a lower-case office',
      '“We are ready,” foreign ministry spokesman Wang Wenbin said.',
      'Wang Wenbin',
    ],
    ['according to', '“We are ready,” according to Qin Gang.', 'Qin Gang#qin-gang'],
    [
      'according to at the start',
      'According to Qin Gang, China is “ready for talks”.',
      'Qin Gang#qin-gang',
    ],
    ['a verb before', 'Qin Gang said that China was “ready for talks”.', 'Qin Gang#qin-gang'],
    [
      'a verb of judging before',
      'Qin Gang hailed the “ready and open” talks.',
      'Qin Gang#qin-gang',
    ],
    [
      'a participle',
      'Qin Gang defended the talks, calling them “a good start”.',
      'Qin Gang#qin-gang',
    ],
    [
      'two verbs',
      'Qin Gang met Mei Tanaka and said that they were “good friends”.',
      'Qin Gang#qin-gang',
    ],
    [
      'a noun of saying',
      'She recalled Qin Gang’s warning that “nobody wins a war”.',
      'Qin Gang#qin-gang',
    ],
    ['in the words of', 'It was, in Qin Gang’s words, “a good start”.', 'Qin Gang#qin-gang'],
    ['a colon', 'Qin Gang: “We are ready.”', 'Qin Gang#qin-gang'],
    [
      'a colon after a verb',
      'Qin Gang told the Harbour Post: “We are ready.”',
      'Qin Gang#qin-gang',
    ],
    [
      'as saying',
      'The Harbour Post quoted Qin Gang as saying “we are ready”.',
      'Qin Gang#qin-gang',
    ],
    [
      'was quoted as saying',
      'Qin Gang was quoted by the Harbour Post as saying “we are ready”.',
      'Qin Gang#qin-gang',
    ],
    ['an agent', 'The talks were described as “a good start” by Qin Gang.', 'Qin Gang#qin-gang'],
    [
      'an attribution at the end',
      'The “good start” of the talks will last, Qin Gang said.',
      'Qin Gang#qin-gang',
    ],
    ['wrote and tweeted', '“We are ready,” tweeted Qin Gang.', 'Qin Gang#qin-gang'],
    ['the reversed name', '“We are ready,” Gang Qin said.', 'Gang Qin#qin-gang'],
    [
      'an aside about somebody else',
      'Qin Gang praised Mei Tanaka, who was praised by the senate in May, for a “good start”.',
      'Qin Gang#qin-gang',
    ],
    [
      'a portfolio before the name',
      'Secretary for Trade and Health Leo Brandt said it was “a good start”.',
      'Leo Brandt',
    ],
    [
      'another’s thought inside',
      'Qin Gang stressed that the ministry did not think it was “a good start”.',
      'Qin Gang#qin-gang',
    ],
    [
      'a pronoun before the name',
      'Although he said it was “a good start”, Qin Gang left early.',
      'Qin Gang#qin-gang',
    ],
    [
      'a list of places',
      'Leo Brandt, from Harbour City, Norway, called it “a good start”.',
      'Leo Brandt',
    ],
  ])('name the speaker: %s', (_name, paragraph, expected) => {
    expect(speakers([paragraph])).toEqual([expected]);
  });

  test.each([
    ['a country', '“We are ready,” Beijing said.', 'Beijing'],
    [
      'a ministry',
      '“We are ready,” the foreign ministry said in a statement.',
      'the foreign ministry',
    ],
    ['a report', '“That is simply wrong,” the report said.', 'the report'],
    [
      'an unnamed official',
      '“We are ready,” said a senior official from the ministry.',
      'a senior official',
    ],
  ])('name no person but %s', (_name, paragraph, expected) => {
    expect(speakers([paragraph])).toEqual([expected]);
  });

  test.each([
    ['a scare quotation', 'The so-called “debt trap” is much discussed.'],
    ['a name for a thing', 'It was part of a project called “Great Leap of Trade”.'],
    ['a passive without an agent', 'The talks were called “a good start for all”.'],
    ['words without a tag', '“Together, China and Russia can do much.”'],
    ['a pronoun without anybody before', '“We are ready,” he said.'],
    ['a slogan on a sign', 'It was printed with “Peace for everybody” in red.'],
    ['so-called things', 'Police said that the so-called “Guess Who” calls went on.'],
    [
      'somebody else later in the sentence',
      'While the “Trade. We are on it.” campaign did not please Mei Tanaka, she said that she did not mind it.',
    ],
    ['a part of a transcript', 'Question: “We are ready, are we not?”'],
    ['a title', 'The film, “A Harbour in Winter”, opens on Monday.'],
  ])('leave it open: %s', (_name, paragraph) => {
    expect(speakers([paragraph])).toEqual(['-']);
  });
});

describe('later mentions', () => {
  test.each([
    ['the family name', '“We are ready,” Qin said.'],
    ['the given name taken for the family name', '“We are ready,” Gang said.'],
    ['a title and the family name', '“We are ready,” Mr Qin said.'],
    ['a pronoun', '“We are ready,” he said.'],
    ['the office', '“We are ready,” the ambassador said.'],
    ['nothing but the words, after his', '“We are ready,” he said. “We always were.”'],
  ])('mean the person named in full before: %s', (_name, paragraph) => {
    expect(new Set(speakers([QIN, paragraph]))).toEqual(new Set(['Qin Gang#qin-gang']));
  });

  test('a paragraph that is nothing but a quotation goes on with the speaker before', () => {
    expect(
      speakers(['Qin Gang said that China was open.', '“We are ready.”', '“We always were.”']),
    ).toEqual(['Qin Gang#qin-gang', 'Qin Gang#qin-gang']);
  });

  test('a paragraph without a speaker gives the next one none', () => {
    expect(
      speakers(['“We are ready,” Qin Gang said.', 'Prices rose by a tenth.', '“It is hard.”']),
    ).toEqual(['Qin Gang#qin-gang', '-']);
  });

  test('a later Wang is the Wang of the page and not the one of the people list', () => {
    expect(
      speakers(['Spokesman Wang Wenbin met the press.', '“We are ready,” Wang said.']),
    ).toEqual(['Wang Wenbin']);
  });

  test('a Wang who may be either of two people on the page has no id', () => {
    const page = [
      'Foreign Minister Wang Yi met spokesman Wang Wenbin.',
      'Prices rose.',
      'Prices fell.',
      '“We are ready,” Wang said.',
    ];
    expect(speakers(page)).toEqual(['Wang']);
  });

  test('of two, the one named just before is meant', () => {
    expect(
      speakers([
        'Wang Wenbin spoke on Monday.',
        'Prices rose.',
        'Wang Yi travelled to Moscow. “We are ready,” Wang said.',
      ]),
    ).toEqual(['Wang Yi#wang-yi']);
  });

  test('a family name alone is a person of the list only with the office', () => {
    expect(speakers(['“We are ready,” Wang said.'])).toEqual(['Wang']);
    expect(speakers(['“We are ready,” Foreign Minister Wang said.'])).toEqual(['Wang#wang-yi']);
    expect(speakers(['President Trump spoke.', '“We are ready,” Trump said.'])).toEqual([
      'Trump#donald-trump',
    ]);
  });

  test('a misspelt family name of somebody on the page is understood', () => {
    expect(speakers(['Wang Yi spoke on Monday.', '“We are ready,” Wand said.'])).toEqual([
      'Wang Yi#wang-yi',
    ]);
  });

  test('she is not the spokesman, he is not the spokeswoman', () => {
    const page = [
      'Spokeswoman Mei Tanaka spoke. Spokesman Leo Brandt spoke too.',
      '“We are ready,” she said.',
      '“So are we,” he said.',
    ];
    expect(speakers(page)).toEqual(['Mei Tanaka', 'Leo Brandt']);
  });

  test('he in the middle of a sentence is the only person it named before', () => {
    const page = [
      'Leo Brandt met Qin Gang.',
      'Hopes that Qin Gang would go were dashed when he said that he stays.',
      '“We are ready,” he said.',
    ];
    expect(speakers(page)).toEqual(['Qin Gang#qin-gang']);
  });

  test('he is not the reporters who asked', () => {
    const page = [
      'Leo Brandt was asked by reporters whether he would go.',
      '“I hope so,” he said.',
    ];
    expect(speakers(page)).toEqual(['Leo Brandt']);
  });

  test('the ambassador of another country is not the one named before', () => {
    expect(speakers([QIN, '“We are ready,” the Russian ambassador said.'])).toEqual([
      'the Russian ambassador',
    ]);
  });

  test('it is the body that spoke before', () => {
    expect(
      speakers(['The foreign ministry said that talks go on.', '“We are ready,” it added.']),
    ).toEqual(['The foreign ministry']);
  });
});

describe('headlines', () => {
  test.each([
    ['China hails ‘a good start’ for talks', 'China'],
    ['‘We are ready for talks’, says Qin', 'Qin Gang#qin-gang'],
    ['Qin: ‘We are ready for talks’', 'Qin Gang#qin-gang'],
    ['‘We are ready for talks’: Qin Gang', 'Qin Gang#qin-gang'],
    ['‘A good start’ for everybody', '-'],
  ])('%s', (title, expected) => {
    expect(speakers([QIN], title)).toEqual([expected]);
  });
});
