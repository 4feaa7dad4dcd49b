import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../../src/core/statement.ts';
import { PEOPLE } from './quotes-cast.ts';

function quotedIn(paragraphs: string[], title = 'Our interview') {
  return findQuotes({ title, paragraphs, language: 'en' }, PEOPLE).map(
    ({ text, person, place }) => [text, person, place],
  );
}

const MET = 'Qin Gang, the ambassador, answered our questions on Monday.';
const ANSWERS = [
  'We need wisdom and we need courage.',
  'It is late, but it is not too late.',
  'My view is known, and it has not changed at all.',
  'The harbour stays open for as long as I am here.',
] as const;
const [WISDOM, LATE, KNOWN, HARBOUR] = ANSWERS;
const TALK = [
  'You have been here for a year. What do you think is needed?',
  WISDOM,
  'Is it too late?',
  LATE,
  KNOWN,
  'What do you say to your critics?',
  HARBOUR,
];
const AFTER = 'Then he left the room, and the lights went out.';

test('answers below questions without labels are of the one person named above', () => {
  expect(quotedIn([MET, ...TALK, AFTER])).toEqual(
    ANSWERS.map((answer) => [answer, 'qin-gang', 'block']),
  );
});

test('an answer that ends with a question is no question', () => {
  const asks = 'My view is known. But who would listen to it?';
  const talk = [...TALK.slice(0, 2), 'Do you have a view?', asks, 'Will you stay?', HARBOUR];
  expect(quotedIn([MET, ...talk]).map(([text]) => text)).toEqual([WISDOM, asks, HARBOUR]);
});

test('nor is one whose last paragraph asks, right above the next question', () => {
  const asks = 'You are neighbours, and you know it. Would it be better to be enemies?';
  const talk = [...TALK.slice(0, 4), asks, 'Do you fear for the harbour?', HARBOUR];
  expect(quotedIn([MET, ...talk]).map(([text]) => text)).toEqual([WISDOM, LATE, asks, HARBOUR]);
});

test('a title that names the person is enough above the first question', () => {
  expect(quotedIn(TALK, 'Interview with Qin Gang')).toHaveLength(ANSWERS.length);
});

test.each<[string, string[]]>([
  ['two questions', [MET, ...TALK.slice(0, 5)]],
  ['an essay that announces no interview', ['Qin Gang, the ambassador, left.', ...TALK]],
  ['answers of somebody else', ['Mia Vale, the mayor, answered our questions.', ...TALK]],
  ['a talk with two people', [MET, 'The mayor, Mia Vale, came too.', ...TALK]],
  ['an explainer about the person', [MET, ...TALK, 'Does it matter?', 'Qin said so on Monday.']],
  [
    'questions to nobody',
    [MET, 'What happened?', WISDOM, 'Who came?', LATE, 'Is it over?', HARBOUR],
  ],
])('nothing is quoted in %s', (_name, paragraphs) => {
  expect(quotedIn([...paragraphs, AFTER], 'A day at the harbour')).toEqual([]);
});

test('an explainer is known by a family name in any letters', () => {
  const ozan = { ...PEOPLE[0], id: 'ozan-oz', name: 'Ozan Öz', familyName: 'Öz' };
  const explained = ['Does it matter?', 'Öz said so on Monday.'];
  const quoted = (further: string[]) =>
    findQuotes(
      {
        title: 'Our interview',
        paragraphs: ['Ozan Öz came.', ...TALK, ...further],
        language: 'en',
      },
      [ozan as Person],
    );
  expect(quoted([])).toHaveLength(ANSWERS.length);
  expect(quoted(explained)).toEqual([]);
});

test('an answer that quotes in marks is left to these', () => {
  const talk = [...TALK.slice(0, 5), 'Do you agree?', `He said “${HARBOUR}” and left.`];
  expect(quotedIn([MET, ...talk]).at(-1)?.[0]).toBe(HARBOUR);
});
