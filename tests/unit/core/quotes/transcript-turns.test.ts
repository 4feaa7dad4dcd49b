import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from './quotes-cast.ts';

function quotedIn(paragraphs: string[], title = 'Qin Gang meets the press') {
  return findQuotes({ title, paragraphs, language: 'en' }, PEOPLE).map(
    ({ text, person, place }) => [text, person, place],
  );
}

const ASKS = 'Host: What do you say to those who ask for more?';
const WISDOM = 'We need wisdom and we need courage.';
const THANKS = 'Host: Thank you for the time that you gave us.';

test('what somebody on the list says in a transcript is quoted without marks', () => {
  const labels = ['Ambassador Qin:', 'AMB. QIN:', 'Qin Gang (in English):', 'Qin:'];
  const turns = labels.map((label) => `${label} ${WISDOM}`);
  expect(quotedIn([ASKS, ...turns, THANKS])).toEqual(
    turns.map(() => [WISDOM, 'qin-gang', 'block']),
  );
});

test.each<[string, string[]]>([
  ['the turns of others', [ASKS, `Envoy: ${WISDOM}`, THANKS]],
  ['a family name that the page never completes', [ASKS, `Wang: ${WISDOM}`, THANKS]],
  ['turns of namesakes', [ASKS, `Jane Qin: ${WISDOM}`, `B. Qin: ${WISDOM}`, THANKS]],
  ['two lines with labels', [ASKS, `Qin: ${WISDOM}`]],
  ['a list of what one person said', [WISDOM, WISDOM, WISDOM].map((text) => `Qin: ${text}`)],
  ['a turn of four words', [ASKS, 'Qin: I hope so, too.', 'Qin: Not now.', THANKS]],
])('nothing is quoted in %s', (_name, paragraphs) => {
  expect(quotedIn(paragraphs)).toEqual([]);
});

const MET = 'We met Qin Gang, the ambassador.';

test.each([
  ['Q:', 'A:'],
  ['Q.', 'A.'],
  ['Question:', 'Answer:'],
])('answers labelled %s %s are of the one person named above them', (asks, answers) => {
  const talk = [`${asks} Is it late?`, `${answers} ${WISDOM}`, `${asks} Is it?`];
  expect(quotedIn([MET, ...talk])).toEqual([[WISDOM, 'qin-gang', 'block']]);
  expect(quotedIn(['We met Mia Vale, the mayor.', ...talk])).toEqual([]);
  expect(quotedIn([MET, 'The mayor, Mia Vale, came too.', ...talk])).toEqual([]);
  expect(quotedIn(talk)).toEqual([]);
});

test('a turn with an account in marks is left to the marks', () => {
  expect(quotedIn([ASKS, `Qin Gang: yes, “${WISDOM}”`, THANKS])).toEqual([
    [WISDOM, 'qin-gang', 'body'],
  ]);
});

test('a word in marks is part of the turn around it', () => {
  expect(quotedIn([ASKS, 'Qin: The “wolf warrior” is a label of others.', THANKS])).toEqual([
    ['The “wolf warrior” is a label of others.', 'qin-gang', 'block'],
  ]);
});

test('a label may have a line of its own above its turn', () => {
  const talk = ['HOST:', 'What do you say?', 'QIN GANG:', WISDOM, 'HOST:', 'Thank you for it.'];
  expect(quotedIn(['The ambassador, Qin Gang, came.', ...talk])).toEqual([
    [WISDOM, 'qin-gang', 'block'],
  ]);
  expect(quotedIn([ASKS, 'Qin Gang:', 'Host: And what about all the others?', THANKS])).toEqual([]);
});
