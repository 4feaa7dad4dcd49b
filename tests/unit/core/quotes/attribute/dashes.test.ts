import { expect, test } from 'vitest';
import { speakersOn } from '../quotes-cast.ts';

const WORDS = '“Conflict is in no one’s interest, and peace is worth a try.”';

test.each([
  `Qin Gang — ${WORDS}`,
  `Qin Gang - ${WORDS}`,
  `Qin Gang, ambassador – ${WORDS}`,
  `${WORDS} -- Qin Gang`,
  `${WORDS} -- Qin Gang, ambassador`,
])('a name and a dash beside a quotation name its speaker: %s', (text) => {
  expect(speakersOn(['Wang Yi said that it was late.', text])).toEqual(['Qin Gang']);
});

test.each([
  `New York — ${WORDS}`,
  `Port Authority — ${WORDS}`,
  `BEIJING -- ${WORDS}`,
  `Wang Yi met Qin Gang — ${WORDS}`,
])('a place, a body or more than a name before the dash names nobody: %s', (text) => {
  expect(speakersOn([text])).toEqual([null]);
});
