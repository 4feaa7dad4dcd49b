import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../../../src/core/statement.ts';
import { PEOPLE, speakersOn } from '../quotes-cast.ts';

const PROVOKES = '“China never provokes, never makes trouble.”';
const NO_WAR = '“We do not want war with the United States.”';
const BLOC = '“Is this a bloc, then?”';

describe('who speaks in a transcript', () => {
  test.each<[string, string[], (string | null)[]]>([
    [
      'is the one person named above, where the answers are labelled "A:"',
      ['The ambassador Qin Gang answered our questions.', `Q: ${BLOC}`, `A: ${NO_WAR}`],
      [null, 'Qin Gang'],
    ],
    [
      'is nobody, if two people are named above',
      ['Ambassador Qin Gang and Senator Mia Vale met.', `Q: ${BLOC}`, `Answer: ${NO_WAR}`],
      [null, null],
    ],
    [
      'is nobody, if nobody is named above',
      ['We asked.', `Q: ${BLOC}`, `A: ${NO_WAR}`],
      [null, null],
    ],
    [
      'has an office in brackets or behind a comma',
      [`Qin Gang (ambassador): ${NO_WAR}`, `Leo Brandt, senator: ${BLOC}`],
      ['Qin Gang', 'Leo Brandt'],
    ],
    ['is no place and agency', [`Old Harbour (AP): ${NO_WAR}`], [null]],
    [
      'is named in capitals',
      ['Qin Gang spoke to our programme.', `KERN: ${BLOC}`, `QIN: ${NO_WAR}`],
      ['KERN', 'Qin Gang'],
    ],
  ])('%s', (_, paragraphs, speakers) => {
    expect(speakersOn(paragraphs)).toEqual(speakers);
  });
});

describe('who speaks', () => {
  test.each<[string, string[], (string | null)[]]>([
    [
      'is the one named after the words, where the verb before them is of the words before that',
      [
        '“China’s trust is weakening,” said one reporter, while “China never provokes,” Qin Gang had said.',
        '“It is a bloc,” Leo Brandt said, and “China never provokes,” Qin Gang answered.',
      ],
      ['one reporter', 'Qin Gang', 'Leo Brandt', 'Qin Gang'],
    ],
    ['is the one cited', [`Leo Brandt, a historian, cites Qin Gang: ${PROVOKES}`], ['Qin Gang']],
    [
      'is the one quoted, not the agency',
      [
        '“China never provokes,” Harbour News quoted Qin Gang as saying.',
        '“It is a path of peace,” the agency quoted him as telling the press.',
        'The magazine quoted the ambassador, Qin Gang, saying: “We are compatriots.”',
      ],
      ['Qin Gang', 'Qin Gang', 'Qin Gang'],
    ],
    [
      'is the one who said it, not the agency that reports it',
      ['Qin Gang called the phrase “a smear”, Xinhua reported.'],
      ['Qin Gang'],
    ],
    [
      'is what a note says of him',
      ['Qin Gang called it “a smear,” according to a note.'],
      ['Qin Gang'],
    ],
    [
      'is the one who marvels at it, or lists it',
      [
        '“We are compatriots,” Qin Gang marvelled. “It is a path of peace.”',
        'Wang Yi listed “jobs, education, prices”.',
      ],
      ['Qin Gang', 'Qin Gang', 'Wang Yi'],
    ],
    [
      'is named at the end, for two quotations in the sentence',
      ['“We are compatriots” and a call “to be a bridge,” Qin Gang added.'],
      ['Qin Gang', 'Qin Gang'],
    ],
    [
      'is not the one who speaks in the next clause',
      ['Qin Gang rejected this as “a smear,” and Leo Brandt said no more.'],
      ['Qin Gang'],
    ],
    [
      'is the one who was asked',
      [`Editors asked Qin Gang about the phrase. He said: ${PROVOKES}`],
      ['Qin Gang'],
    ],
    [
      'gives a reply',
      [`Mia Vale asked Qin Gang about the phrase. His reply: ${PROVOKES}`],
      ['Qin Gang'],
    ],
    [
      'is not the one who is asked to leave',
      [`Mia Vale asked Qin Gang to leave. She said: ${NO_WAR}`],
      ['Mia Vale'],
    ],
    [
      'is not the one who asked for a meeting',
      ['Qin Gang met Leo Brandt, who had asked for it, in Oslo.', '“It was a start,” he said.'],
      ['Qin Gang'],
    ],
    [
      'is set off by dashes, which make no dateline',
      [`Ambassador Qin Gang — who arrived in July — was blunt. ${PROVOKES}`],
      ['Qin Gang'],
    ],
    ['said so', [`${PROVOKES} So said Qin Gang, the ambassador.`], ['Qin Gang']],
    ['said so in the next paragraph', [PROVOKES, 'So spoke Qin Gang on Monday.'], ['Qin Gang']],
    [
      'is named in the next paragraph',
      [PROVOKES, 'Those were the words of Qin Gang, the ambassador.'],
      ['Qin Gang'],
    ],
    [
      'is not named in the next paragraph, if something else is between the words',
      [`${PROVOKES} It was late.`, 'Those were the words of Qin Gang, the ambassador.'],
      [null],
    ],
    ['has called it that', ['It was what Qin Gang has called “a challenging time”.'], ['Qin Gang']],
    ['has an opinion', ['In Qin Gang’s view, this is “a challenging time”.'], ['Qin Gang']],
    [
      'is remembered',
      ['Mia Vale recalled Qin Gang telling her that “it takes time”.'],
      ['Qin Gang'],
    ],
    ['is a source', ['China “never provokes”, per Qin Gang.'], ['Qin Gang']],
    ['is no storm', ['Storm Ada slammed into Oslo, with “waves as high as a house”.'], [null]],
    [
      'is the namesake of this paragraph',
      [
        'Wang Yi met the press.',
        '“It is grave,” Wang Wenbin, a spokesman, said. “So be it,” Wang said.',
      ],
      ['Wang Wenbin', 'Wang Wenbin'],
    ],
    [
      'is the senator, although the ambassador is named before "and"',
      ['The ambassador, Qin Gang, and the senator, Mia Vale, met.', '“It does,” the senator said.'],
      ['Mia Vale'],
    ],
    [
      'nevertheless does',
      ['Leo Brandt nevertheless urged them to “go on talking”.'],
      ['Leo Brandt'],
    ],
  ])('%s', (_, paragraphs, speakers) => {
    expect(speakersOn(paragraphs)).toEqual(speakers);
  });
});

describe('an office that the page does not mention', () => {
  const held = (role: string, from: string, until: string) => ({
    role,
    organisation: 'ministry',
    from,
    until,
  });
  const people: Person[] = PEOPLE.map((person) =>
    person.id === 'qin-gang'
      ? {
          ...person,
          roles: [
            held('Ambassador of China to the United States', '2021-07', '2023-01'),
            held('Foreign Minister of China', '2022-12-30', '2023-07-25'),
          ],
        }
      : person,
  );
  test.each([
    ['the ambassador', '2021-12-24', 'Qin Gang'],
    ['China’s envoy to Washington', '2021-12-24', 'Qin Gang'],
    ['Beijing’s envoy to Washington', '2021-12-24', 'Qin Gang'],
    ['the ambassador', '2023-05-02', 'the ambassador'],
    ['Beijing’s top diplomat', '2023-05-02', 'Qin Gang'],
    ['the top Chinese diplomat', '2023-05-02', 'Qin Gang'],
    ['Moscow’s top diplomat', '2023-05-02', 'Moscow’s top diplomat'],
    ['the ambassador', 'unknown', 'the ambassador'],
  ])('%s, on a page of %s: %s', (words, published, speaker) => {
    const page = ['Qin Gang met editors.', `“It takes time,” ${words} said.`];
    expect(speakersOn(page, { published }, people)).toEqual([speaker]);
  });
});

describe('"he" after a sentence that a source told', () => {
  test.each([
    ['Qin Gang left the talks early on Monday, Reuters reported.', 'Qin Gang'],
    ['Qin Gang was brief with reporters, according to the transcript.', 'Qin Gang'],
    ['Qin Gang left the talks early on Monday, a spokesman said.', 'a spokesman'],
    ['Qin Gang left the talks early on Monday, Leo Brandt said.', 'Leo Brandt'],
    ['The talks ended early on Monday, the embassy said.', null],
  ])('%s', (told, speaker) => {
    expect(speakersOn([told, `${NO_WAR} he said.`])).toEqual([speaker]);
  });

  test('is not "it"', () => {
    const told = 'Qin Gang left the talks early on Monday, the embassy said.';
    expect(speakersOn([told, `${NO_WAR} it said.`])).toEqual(['the embassy']);
  });
});

describe('whom the words before a quotation name', () => {
  test.each([
    ['She turned to Qin Gang, who said: “It is late.”', 'Qin Gang'],
    ['In the words of Ada Brandt, it was “a tub with a hole”.', 'Ada Brandt'],
    ['The ferry is, in the words of Ada Brandt, “a tub with a hole”.', 'Ada Brandt'],
    ['According to the dockers’ leader Ada Brandt, it was “a tub with a hole”.', 'Ada Brandt'],
    ['The Dockers’ Association called it “a tub with a hole”.', 'Dockers’ Association'],
    ['Quoting Wang Yi, the paper said the door was “open to all”.', 'Wang Yi'],
    ['Quoting Wang Yi, Mayor Ada Brandt said the door was “open to all”.', 'Ada Brandt'],
    ['Ada Brandt quoted her father: “A town needs a quay.”', 'her father'],
    ['Ada Brandt averred that it was “a tub with a hole”.', 'Ada Brandt'],
    [
      'Qin Gang rejected the Philippines’ claim that it leaks as a “tale of fishermen”.',
      'Qin Gang',
    ],
  ])('%s', (paragraph, speaker) => {
    expect(speakersOn([paragraph])).toEqual([speaker]);
  });

  test('over the number of a page', () => {
    const essay = 'Qin Gang holds that it is “late” (p. 3), and that ties rest on “a tub”.';
    expect(speakersOn([essay])).toEqual(['Qin Gang', 'Qin Gang']);
  });

  test('by what was hers', () => {
    const page = 'Mayor Ada Brandt met the minister. Her message was plain: “The tub has a hole.”';
    expect(speakersOn([page])).toEqual(['Ada Brandt']);
  });
});

describe('"he" is somebody with an office whom the page does not name in full', () => {
  test.each([
    ['Mayor Dorn told reporters the quay was shut.', `${NO_WAR} he said.`, 'Dorn'],
    ['Mrs Dorn came to the quay.', `${NO_WAR} he said.`, null],
    ['Mrs Dorn came to the quay.', `${NO_WAR} she said.`, 'Dorn'],
  ])('%s %s', (told, said, speaker) => {
    expect(speakersOn([told, said])).toEqual([speaker]);
  });
});

describe('"she" is somebody named in full right before, without an office', () => {
  const SAID = `${NO_WAR} she said.`;
  test.each([
    ['if the page has spoken of nobody else', ['Tilda Ross runs the quay.', SAID], 'Tilda Ross'],
    ['but not of two', ['Leo Vale left. Tilda Ross runs the quay.', SAID], null],
    ['and not long before', ['Tilda Ross runs the quay.', 'It rained.', SAID], null],
    ['and no heading', ['Master Plan', SAID], null],
  ])('%s', (_case, paragraphs, speaker) => {
    expect(speakersOn(paragraphs)).toEqual([speaker]);
  });
});

test('whom a live page shows', () => {
  const shown = 'Here is Leo Vale on the ferry: “It is a tub with a hole.”';
  expect(speakersOn([shown])).toEqual(['Leo Vale']);
  expect(speakersOn(['Here is the answer: “It is a tub with a hole.”'])).toEqual([null]);
});

describe('who speaks in a sentence', () => {
  const MET = 'Qin Gang, the Chinese ambassador, met the editors.';

  test.each([
    ['The agency recalled Qin as saying that', 'Qin Gang'],
    ['Xinhua paraphrased Qin as saying', 'Qin Gang'],
    ['According to a copy of the essay, the ambassador believes that', 'Qin Gang'],
    ['Qin dismissed the senators’ report, saying it was', 'Qin Gang'],
    ['According to Mia Vale, the ambassador believes that', 'Mia Vale'],
  ])('%s “…”', (before, speaker) => {
    expect(speakersOn([MET, `${before} ${NO_WAR}`])).toEqual([speaker]);
  });

  test('is not whom the sentence before an emoji names', () => {
    const said = 'What she said: “Nobody saw it coming at all,” the economist Lena Marsh told us.';
    for (const emoji of ['\u27A1\uFE0F', '\u{1F449}', '\u2705'])
      expect(speakersOn([`${MET} He left early. ${emoji} ${said}`])).toEqual(['Lena Marsh']);
  });
});

describe('who speaks in a headline', () => {
  const speakers = (title: string, text: string) =>
    findQuotes({ title, paragraphs: [text], language: 'en' }, PEOPLE).map(({ speaker }) => speaker);

  test('is who says the same words in the text', () => {
    const text = `“China never provokes, never makes trouble,” Qin Gang said.`;
    expect(speakers('‘China never provokes’ row grows', text)).toEqual([null, 'Qin Gang']);
    const title = '‘Never provokes, never makes trouble’: a row grows';
    expect(speakers(title, text)).toEqual(['Qin Gang', 'Qin Gang']);
    expect(speakers('‘Provokes, never makes no trouble’ row', text)).toEqual([null, 'Qin Gang']);
  });

  test('is whom it names, whoever says so in the text', () => {
    const title = '‘Never provokes, never makes trouble,’ says Mia Vale';
    expect(speakers(title, `“China never provokes, never makes trouble,” Qin Gang said.`)).toEqual([
      'Mia Vale',
      'Qin Gang',
    ]);
  });
});

test('who is on record and named in the headline alone is known by name and office', () => {
  const spoke = (title: string, ...paragraphs: string[]) =>
    findQuotes({ title, paragraphs, language: 'en' }, PEOPLE).map(({ person }) => person);
  const surname = `Qin told the editors: ${NO_WAR}`;
  const office = `The Chinese ambassador told them: ${NO_WAR}`;
  expect(spoke('An evening with Qin Gang', surname, office)).toEqual(['qin-gang', 'qin-gang']);
  expect(spoke('An Evening With Qin', surname, office)).toEqual([null, null]);
  expect(spoke('Qin Gangway opens', surname, office)).toEqual([null, null]);
});
