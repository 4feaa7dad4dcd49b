import { describe, expect, test } from 'vitest';
import { mentionText } from '../../../../../../src/core/quotes/attribute/cast/cast.ts';
import { tokenizeFrame } from '../../../../../../src/core/quotes/attribute/lexicon/tokens.ts';
import { mentionBefore } from '../../../../../../src/core/quotes/attribute/names/before.ts';
import { findRuns } from '../../../../../../src/core/quotes/marks/find-runs.ts';

/** The kind and the words of the subject of the last word, a verb: "person: Leo Brandt". */
function subjectOf(clause: string): string | null {
  const tokens = tokenizeFrame(clause, findRuns([clause]).flat());
  const mention = mentionBefore(tokens, 0, tokens.length - 1);
  return mention && `${mention.kind}: ${mentionText(clause, tokens, mention)}`;
}

describe('the subject of a verb is the phrase right before it', () => {
  test.each([
    ['Leo Brandt said', 'person: Leo Brandt'],
    ['Leo Brandt has also repeatedly said', 'person: Leo Brandt'],
    ['The mayor later said', 'role: The mayor'],
    ['The Bank of Oslo said', 'body: Bank of Oslo'],
    ['Ursula von der Leyen said', 'person: Ursula von der Leyen'],
    ['She also said', 'she: She'],
    ['Another account had him say', 'he: him'],
    ['Mia Chen (陳美) of the Harbour Party said', 'person: Mia Chen'],
    ['Mia Chen (Green) from Eastmoor said', 'person: Mia Chen'],
    ['Senator Vale\u00ADson said', 'person: Valeson'],
    [
      'The envoy, who came in July after a career of more than thirty years in the service, much of it in the north, and whose first winter has been a hard one, said',
      'role: The envoy',
    ],
    ['I said', 'first: I'],
  ])('%s', (clause, subject) => {
    expect(subjectOf(clause)).toBe(subject);
  });

  test.each([
    ['When said'],
    ['Nothing: said'],
    ['Leo Brandt; said'],
    ['Leo Brandt’s said'],
    ['On Monday said'],
    ['“We are ready to talk,” said'],
  ])('and there is none in: %s', (clause) => {
    expect(subjectOf(clause)).toBeNull();
  });
});

describe('what is said of the subject by the way is skipped', () => {
  test.each([
    ['Leo Brandt, a member of the crew, said', 'person: Leo Brandt'],
    ['Leo Brandt (Oslo) said', 'person: Leo Brandt'],
    ['The mayor – an old friend – said', 'role: The mayor'],
    ['The mayor — an old friend — said', 'role: The mayor'],
    ['The mayor - an old friend - said', 'role: The mayor'],
    ['The mayor, 58, said', 'role: The mayor'],
    ['The mayor, on a visit to Oslo, said', 'role: The mayor'],
    ['The mayor, who lives in Oslo, Norway, said', 'role: The mayor'],
    ['The mayor, whose son lives in Oslo, in Norway, said', 'role: The mayor'],
    ['The mayor, who said', 'role: The mayor'],
    ['Leo Brandt, a member of the crew, who lives in Oslo, said', 'person: Leo Brandt'],
    ['The mayor who said', 'role: The mayor'],
    ['The mayor, R-Mont., said', 'role: The mayor'],
  ])('%s', (clause, subject) => {
    expect(subjectOf(clause)).toBe(subject);
  });

  test('unless it is the name', () => {
    expect(subjectOf('The new member, Leo Brandt, said')).toBe('person: Leo Brandt');
  });

  test('unless it is a quotation', () => {
    expect(subjectOf('Leo Brandt, “the old lion of Oslo”, said')).toBeNull();
    expect(subjectOf('Leo Brandt, who was “the old lion of Oslo”, said')).toBeNull();
  });

  test('unless it is longer than any apposition', () => {
    const words = (count: number) => 'old '.repeat(count).trim();
    expect(subjectOf(`Leo Brandt, ${words(29)}, said`)).toBe('person: Leo Brandt');
    expect(subjectOf(`Leo Brandt, ${words(30)}, said`)).toBeNull();
  });

  test('a few times, not without end', () => {
    expect(subjectOf('Leo Brandt, 58, 58, 58, 58, said')).toBe('person: Leo Brandt');
    expect(subjectOf('Leo Brandt, 58, 58, 58, 58, 58, said')).toBeNull();
  });
});

describe('the phrase begins behind', () => {
  test.each([
    ['a conjunction', 'But the mayor said'],
    ['an adverb', 'Meanwhile the mayor said'],
    ['a day', 'Yesterday the mayor said'],
    ['a place', 'In the hall of Oslo the mayor said'],
    ['a day with its preposition', 'On Monday the mayor said'],
    ['another clause', 'Leo Brandt will go and the mayor said'],
    ['another verb', 'Leo Brandt admitted the mayor said'],
    ['an auxiliary', 'What has the mayor said'],
  ])('%s', (_, clause) => {
    expect(subjectOf(clause)).toMatch(/: the mayor$/);
  });

  test('no further back than the longest phrase', () => {
    const clause = (words: number) => `The mayor of ${'Very '.repeat(words)}Oslo said`;
    expect(subjectOf(clause(14))).toMatch(/mayor/);
    expect(subjectOf(clause(15))).not.toMatch(/mayor/);
  });

  test('nobody whom the writer asks', () => {
    expect(subjectOf('I ask the woman said')).toBeNull();
  });
});

describe('of several nouns in a phrase the subject is', () => {
  test.each([
    ['the one before "of"', 'The city of Leo Brandt said', 'role: The city of Leo Brandt'],
    [
      'the officer named behind the office',
      'The minister for Europe Leo Brandt said',
      'person: Leo Brandt',
    ],
    [
      'one of many, who has no name',
      'A minister for Europe Leo Brandt said',
      'role: A minister for Europe Leo Brandt',
    ],
    [
      'nobody of half a name',
      'The minister for Europe Brandt said',
      'role: The minister for Europe Brandt',
    ],
    ['whose remarks they are', 'The remarks by the ambassador said', 'role: the ambassador'],
    ['who is named after "after"', 'The remarks came after Leo Brandt said', 'person: Leo Brandt'],
    ['the last after an opening', 'In the hall of the old mayor said', 'role: the old mayor'],
    ['the name after an opening', 'On Monday Leo Brandt said', 'person: Leo Brandt'],
    [
      'the one in "which Leo Brandt called"',
      'The paper, which Leo Brandt called',
      'person: Leo Brandt',
    ],
    [
      'the one in "to whom the paper called"',
      'The mayor to whom the paper called',
      'body: the paper',
    ],
    ['the one before "who the paper called"', 'The mayor, who the paper called', 'role: The mayor'],
    ['the one behind "in which"', 'The man in which the paper called', 'body: the paper'],
  ])('%s', (_, clause, subject) => {
    expect(subjectOf(clause)).toBe(subject);
  });
});
