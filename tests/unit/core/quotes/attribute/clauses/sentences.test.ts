import { describe, expect, test } from 'vitest';
import { isSlipOf } from '../../../../../../src/core/quotes/attribute/cast/slips.ts';
import { findQuotes } from '../../../../../../src/core/quotes/find-quotes.ts';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotes({ title: '', paragraphs, language: 'en' }, []).map(({ speaker }) => speaker);
}

describe('a sentence names the speaker', () => {
  test.each([
    ['went on to note that the talks were “a good start for all”.'],
    ['continued to insist that the talks were “a good start for all”.'],
  ])('who %s', (words) => {
    expect(speakers('Leo Brandt met the press.', `Brandt ${words}`)).toEqual(['Leo Brandt']);
  });

  test('in each half of what somebody went on to say', () => {
    expect(
      speakers(
        'Leo Brandt met the press.',
        'Brandt went on to note that it was “a good start”, and that, in May, “all went well”.',
      ),
    ).toEqual(['Leo Brandt', 'Leo Brandt']);
  });

  test.each([
    ['Nobody told reporters that “we are ready for a new round today”.'],
    ['Someone said: “It is time to reconsider the whole plan.”'],
    ['Everybody wrote that “it is time to reconsider the whole plan”.'],
  ])('but "%s" names none', (sentence) => {
    expect(speakers('Leo Brandt met the press.', sentence)).toEqual([null]);
  });

  test('who is blamed for saying it', () => {
    expect(
      speakers(
        'Officials assailed Secretary General Leo Brandt on Tuesday for saying it was “a poor start for all”.',
      ),
    ).toEqual(['Leo Brandt']);
    expect(
      speakers('The union was assailed by Leo Brandt for saying it was “a poor start for all”.'),
    ).toEqual([null]);
  });

  test.each([
    ['This was the warning given by Leo Brandt on Monday.'],
    ['These were the words of Leo Brandt.'],
    ['That is what Leo Brandt told the press on Monday.'],
  ])('behind the words: %s', (sentence) => {
    expect(speakers(`“The world must wake up at last.” ${sentence}`)).toEqual(['Leo Brandt']);
  });

  test('but not by a sentence about somebody else', () => {
    expect(speakers('“The world must wake up.” This was the week of Leo Brandt.')).toEqual([null]);
  });

  test.each([
    ['Leo Brandt slammed the talks as “a poor start for all”.'],
    ['Leo Brandt, who was speaking in Oslo, Norway, added: “It was a poor start.”'],
    ['“It was a poor start,” Leo Brandt, who was speaking in Sharm el-Hadi, Egypt, added.'],
    ['What they say: “It was a poor start,” Leo Brandt said.'],
    ['The talks began with a worded warning from Leo Brandt: “It was a poor start.”'],
    [
      'Mei Tanaka wants an excuse, responding to Leo Brandt earlier calling it “a poor start for all”.',
    ],
    ['Norway’s ambassador to the UN Leo Brandt said it was “a poor start for all”.'],
  ])('in many ways: %s', (sentence) => {
    expect(speakers(sentence)).toEqual(['Leo Brandt']);
  });

  test.each([
    ['The talks came after Leo Brandt, speaking in Oslo, said that it was “a poor start for all”.'],
    ['Minister Leo Brandt set out his goal to “make a fresh start for all”.'],
    ['Minister Leo Brandt made it clear that it was “a poor start for all”.'],
    ['The talks were “a poor start for all”, according to a readout from Leo Brandt.'],
    ['When asked about Oslo, Leo Brandt said that it was “a poor start for all”.'],
    [
      'When asked about Oslo, Leo Brandt turned back and said he was going to “make a fresh start for all”.',
    ],
    ['Asked about Oslo, Leo Brandt was blunt: “It was a poor start.”'],
    ['Mei Tanaka asked for a firm, which Leo Brandt described as “a poor start for all”.'],
    ['“It was a poor start.” – Leo Brandt, president of the Harbour Bank'],
  ])('in more ways: %s', (sentence) => {
    expect(speakers(sentence)).toEqual(['Leo Brandt']);
  });

  test('but not by a credit of the press, nor by what was not done', () => {
    expect(
      speakers('“It was a poor start,” Leo Brandt said.', '“We go on.” – Harbour World News'),
    ).toEqual(['Leo Brandt', 'Leo Brandt']);
    expect(speakers('They spoke of “a poor start” by not warning the world earlier.')).toEqual([
      null,
    ]);
  });

  test('by a title and a family name that the page gives nowhere in full', () => {
    expect(
      speakers(
        'Corporal Mei Tanaka spoke.',
        'General Brandt, who led the army, was careful: he told the press that it was “a poor start”.',
      ),
    ).toEqual(['Brandt']);
  });

  test('without a name: "she" and the following words refer to its subject', () => {
    expect(
      speakers(
        'Leo Brandt said that it was late.',
        'The interviewer pressed him. “Is it not a poor start?” she asked.',
      ),
    ).toEqual(['The interviewer']);
    expect(
      speakers('Minister Leo Brandt spoke.', 'The minister bristled. “It is a poor start.”'),
    ).toEqual(['Leo Brandt']);
  });

  test('after the words, and goes on with a participle', () => {
    expect(
      speakers(
        '“It was a poor start,” stressed Leo Brandt, underlining that “all is lost by now”.',
      ),
    ).toEqual(['Leo Brandt', 'Leo Brandt']);
  });

  test('who spoke, not who responds to it', () => {
    const page = [
      'Minister Mei Tanaka was responding to a speech in which Secretary Leo Brandt said that nothing helps.',
      'However, he added that it was “a poor start for all”.',
    ];
    expect(speakers(...page)).toEqual(['Leo Brandt']);
  });

  test('by what somebody was before', () => {
    const page = ['Secretary Leo Brandt spoke first.', '“It was poor,” the former boxer said.'];
    expect(speakers(...page)).toEqual(['Leo Brandt']);
  });

  test('whose subject "he" is, not somebody it names in between', () => {
    expect(
      speakers(
        'Minister Karl Moser met Ambassador Leo Brandt.',
        'Brandt later took to the radio to make Moser go for what he called a speech that “proved that the man is lost”.',
      ),
    ).toEqual(['Leo Brandt']);
  });
});

describe('a dateline', () => {
  test.each([
    ['HARBOUR CITY, Norway (AP) — '],
    ['Nov. 7 (UPI) -- '],
    ['OSLO (Harbour News) '],
    ['OSLO - '],
    ['Cairo: '],
  ])('is no part of the sentence: %s', (dateline) => {
    expect(
      speakers(`${dateline}Secretary Leo Brandt opened the talks.`, '“We are ready,” he said.'),
    ).toEqual(['Leo Brandt']);
  });

  test('is no name with a remark in brackets', () => {
    expect(
      speakers('Minister Leo Brandt (left) opened the talks.', '“We are ready,” he said.'),
    ).toEqual(['Leo Brandt']);
  });
});

describe('a misspelt family name', () => {
  test('refers to the person named on the page', () => {
    expect(speakers('Leo Gutterson spoke.', '“We are ready,” Guterson said.')).toEqual([
      'Leo Gutterson',
    ]);
  });

  test.each([
    ['lindqvist', 'lindqwist', true],
    ['lindqvist', 'lindvqist', true],
    ['lindqvist', 'lindqvists', true],
    ['bennetson', 'benettson', true],
    ['lindqvist', 'lindqvist', false],
    ['lindqvist', 'lundqvist', false],
    ['lindqvist', 'lindstrom', false],
    ['wang', 'wand', false],
  ])('%s for %s: %s', (name, right, expected) => {
    expect(isSlipOf(name, right)).toBe(expected);
  });
});

describe('small words before a family name', () => {
  test('are not needed to find the full name', () => {
    expect(speakers('Ursula von der Lehn spoke.', '“We are ready,” Ms von der Lehn said.')).toEqual(
      ['Ursula von der Lehn'],
    );
  });

  test('are given names when they are written large', () => {
    expect(speakers('Al Lindqvist spoke.', '“We are ready,” Lindqvist said.')).toEqual([
      'Al Lindqvist',
    ]);
  });
});
