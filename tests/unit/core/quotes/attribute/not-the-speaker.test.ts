import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from '../quotes-cast.ts';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotes({ title: '', paragraphs, language: 'en' }, PEOPLE).map(
    ({ speaker }) => speaker,
  );
}

describe('the writer and the reader have no names', () => {
  test.each([
    ['As I once told a student, “watch the feet and not the hands”.'],
    ['I told him: “Then pay me like one of the others.”'],
    ['“Is somebody going to be mean to me?” I ask the clerk.'],
    ['“Is somebody going to be mean to me?” I ask.'],
    ['You have said that the Arctic “is not a blank space on the map”.'],
    ['I’d heard that it was “a poor start for all”.'],
  ])('%s', (sentence) => {
    expect(speakers('The ambassador, Leo Brandt, spoke to the press.', sentence)).toEqual([null]);
  });

  test('and the answer belongs to the person who gives it', () => {
    expect(
      speakers(
        'When I put this to Ambassador Leo Brandt, he smiled: “He talks, and I listen to him.”',
      ),
    ).toEqual(['Leo Brandt']);
    expect(
      speakers(
        'The actress Mia Brandt met me.',
        'Brandt smiles when I tell her this. “I am proud of it,” she says.',
      ),
    ).toEqual(['Mia Brandt']);
  });

  test('nor does a new sentence take words away from who spoke them', () => {
    expect(
      speakers('“I love it,” Leo Brandt says. “It holds them up.” You can use all kinds.'),
    ).toEqual(['Leo Brandt', 'Leo Brandt']);
  });
});

describe('a verb that begins a command is no name', () => {
  test.each([
    ['Consider this sentence: “Europe is the focus of all the pressure.”'],
    ['Compare his opposite number: “The patrols are beyond reproach.”'],
    ['Get our newsletter: “The best two minutes of your day.”'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual([null]);
  });
});

describe('whom the words are about is not who speaks', () => {
  test.each([
    ['The ambassador, Leo Brandt, said London “remains open to all of that”.'],
    ['Leo Brandt, a former envoy to Oslo, says the Harbour people “love peace and value it”.'],
    ['Sen. Leo Brandt, R-Texas, said the court fight “adds to what we have to do”.'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual(['Leo Brandt']);
  });

  test('nor are remarks: their author is', () => {
    expect(
      speakers(
        'The gift followed remarks by Ambassador Leo Brandt, who said it would “go on as before”.',
      ),
    ).toEqual(['Leo Brandt']);
  });

  test('one of many has no name', () => {
    expect(speakers('It was “a poor start for all”, according to a Democrat.')).toEqual([
      'a Democrat',
    ]);
  });

  test('a senator is no "it"', () => {
    expect(
      speakers(
        '“I read the headline,” the senator said.',
        'The essay was long. It spoke of “the unparalleled sanctions”.',
      ),
    ).toEqual(['the senator', null]);
  });
});

describe('"she" after a sentence of two people', () => {
  test('is not the one in the clause beside', () => {
    expect(
      speakers(
        'Ada Brandt, a former judge, spoke after French President Luc Morel, who had urged “patience and discipline”.',
        '“The rains have failed,” she said.',
      ),
    ).toEqual(['Luc Morel', 'Ada Brandt']);
  });

  test('nor do words without a speaker belong to either', () => {
    expect(
      speakers(
        'Ada Brandt, a former judge, spoke after French President Luc Morel, who had urged “patience and discipline”.',
        '“The rains have failed for the fifth season.”',
      ),
    ).toEqual(['Luc Morel', null]);
  });

  test.each([
    ['Mr. Brandt was humorous and stern.', 'Brandt'],
    ['Qin himself seemed amused.', 'Qin'],
    ['On the quay, where the wind has a taste, Odd Brandt mends a net.', 'Odd Brandt'],
  ])('can be whom "%s" names', (sentence, name) => {
    expect(speakers('Singer Leo Vale asked why.', `${sentence} “I am for it,” he said.`)).toEqual([
      name,
    ]);
  });
});

test.each([
  ['As Hungary’s Leo Brandt, no friend of Brussels, put it: “Even a stopped clock.”'],
  ['It “has the patience of a fisherman”, in the words of Leo Brandt.'],
  ['On trade, the High Representative, Leo Brandt, a former mayor, was clear: “The door is open.”'],
])('%s', (sentence) => {
  expect(speakers(sentence)).toEqual(['Leo Brandt']);
});

describe('words without a speaker', () => {
  test.each([
    ['Leo Brandt said that it was a good start.', 'Leo Brandt'],
    ['Leo Brandt took a long walk by the sea.', null],
  ])('are of the one who spoke in the paragraph before: %s', (before, speaker) => {
    expect(speakers(before, '“The rains have failed for the fifth season.”')).toEqual([speaker]);
  });

  test('are not of the one in brackets behind them', () => {
    expect(
      speakers('“It is dead,” Leo Brandt said. “It was driven by need.” (Vale says it lives on.)'),
    ).toEqual(['Leo Brandt', 'Leo Brandt']);
  });
});

describe('"he"', () => {
  test.each([
    ['The airline said the dog was too big to fly.', 'Leo Brandt'],
    ['The 67-year-old said the dog was too big to fly.', 'Leo Brandt'],
    ['A 67-year-old said the dog was too big to fly.', 'A 67-year-old'],
    ['The bidder said the dog was too big to fly.', 'The bidder'],
  ])('after "%s"', (sentence, speaker) => {
    expect(speakers('Ambassador Leo Brandt came.', sentence, '“We love him,” he said.')).toEqual([
      speaker,
    ]);
  });
});

test('a question belongs to the person who told the paper', () => {
  expect(
    speakers('The envoy spoke up.', '“What do you think of it?” Leo Brandt told the paper.'),
  ).toEqual(['Leo Brandt']);
});

describe('in a sentence of several people', () => {
  test('a clause about somebody’s son gives no gender', () => {
    expect(
      speakers(
        'Mayor Leo Brandt came to the vigil.',
        'Mia Vale, who lost her son, Ari, in the fire at the harbour, said she had to be there.',
        '“I know what it is like,” she said.',
      ),
    ).toEqual(['Mia Vale']);
  });

  test.each([
    ['But after that, Mia Vale said Brandt began to feel safe and “really started to live”.'],
    ['Officer Mia Vale, who described Brandt’s call with Oslo as “a poor start for all”, left.'],
  ])('it is the one who speaks: %s', (sentence) => {
    expect(speakers('Mayor Leo Brandt came.', sentence)).toEqual(['Mia Vale']);
  });

  test('a title of a work with its comma inside the marks opens the sentence', () => {
    expect(
      speakers(
        'Singer Ari Vale met Ambassador Leo Brandt.',
        'After “Black Water,” Brandt waved to her. “You may know her,” he said.',
      ),
    ).toEqual([null, 'Leo Brandt']);
  });

  test('a guess about "she" far from the name says nothing about him later', () => {
    expect(
      speakers(
        'Ambassador Leo Brandt met the press.',
        'The rain went on, and on.',
        'She waved from the boat and said it was “a poor start for all”.',
        'Brandt smiled at that.',
        '“I am for it,” he said.',
      ).at(-1),
    ).toBe('Leo Brandt');
  });

  test('a premier is a prime minister', () => {
    expect(
      speakers(
        'British Prime Minister Leo Brandt came.',
        '“I am for it,” the British premier said.',
      ),
    ).toEqual(['Leo Brandt']);
  });
});

describe('whoever shows a line to others did not write it', () => {
  const above = ['The envoy wrote an essay on the port.', 'Mia Vale, an analyst, had read it.'];

  test.each([
    ['It has a line that, Vale believes, was meant for one reader: “The port is open to all.”'],
    ['Vale believes one line was meant for one reader only: “The port is open to all.”'],
    ['Vale points to a line in the essay: “The port is open to all.”'],
    ['Vale recalls a line from the envoy’s essay: “The port is open to all.”'],
    ['Vale cites the essay’s last sentence: “The port is open to all.”'],
    ['Vale read aloud from the essay: “The port is open to all.”'],
    ['Vale singled out one sentence: “The port is open to all.”'],
    ['Vale drew attention to the last words of the essay: “The port is open to all.”'],
  ])('%s', (sentence) => {
    expect(speakers(...above, sentence)).toEqual([null]);
  });

  test.each([
    ['Vale wrote in the essay: “The port is open to all.”'],
    ['Vale noted in the speech: “The port is open to all.”'],
    ['Vale quoted a line from an old song: “The port is open to all.”'],
    ['Vale repeated her favourite line: “The port is open to all.”'],
    ['Vale recalled: “The port is open to all.”'],
  ])('but %s', (sentence) => {
    expect(speakers(...above, sentence)).toEqual(['Mia Vale']);
  });
});
