import type { Person } from '../../statement.ts';
import { wordKeys } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { overlaps } from '../attribute/offices.ts';
import { WORD, wordFlags } from '../attribute/words.ts';

/** Works and offices by which newspapers call any official. */
const ANY_OFFICIAL = new Set(
  wordList(`aide author chief colleague columnist counterpart delegate deputy diplomat diplomats envoy general head host incumbent
  interlocutor interviewer lawmaker leader leaders man member minister ministers moderator negotiator official officials
  officer partner people person politician representative source sources speaker spokesman spokesmen spokesperson
  spokespeople spokeswoman statesman supporter veteran woman writer mr mrs ms miss mx dr sir dame lord lady`),
);

/** Bodies for which officials do not speak, unless their office says so. */
const OTHER_BODIES = new Set(
  wordList(`airline airlines airport band bank charity choir club college company corporation firm hospital hospitals league
  manufacturer museum orchestra railway restaurant retailer school shop start-up startup supermarket team theatre university`),
);

/** Where the head of a description ends: "minister for sport", "head of the club". */
const PREPOSITION = /\s(?:of|for|to|at|in|from|with|on)\s/iu;

/**
 * Whether a page calls a speaker by a work, an office or a body that is none of this person's: "the coach", "a nurse", "the German
 * chancellor", "the Indian minister", "the airline". The person's own country, a government's body or any official say nothing,
 * and neither does anything of a person without a known office.
 */
export function otherOffice(described: string, { roles }: Person): boolean {
  if (roles.length === 0) return false;
  const [name = ''] = described.split(PREPOSITION);
  if (servesAnother(wordKeys(name), roles)) return true;
  // "The club's chief nurse" is a nurse.
  const head = wordKeys(name).findLast((word) => isWork(word) || OTHER_BODIES.has(word));
  if (head === undefined || ANY_OFFICIAL.has(head)) return false;
  return !roles.some(({ role }) => wordKeys(role).includes(head));
}

/** "Indian", "Turkish": cities and continents are no countries that somebody serves. */
const OF_COUNTRY = /(?:[^e]an|ese|ish|i)$/u;

/** "The Indian minister", of somebody whose offices name other countries. */
function servesAnother(words: readonly string[], roles: Person['roles']): boolean {
  const country = words.find((word) => isCountry(word) && OF_COUNTRY.test(word));
  if (country === undefined || !words.some(isWork)) return false;
  const served = roles.flatMap(({ role }) => wordKeys(role)).filter(isCountry);
  return served.length > 0 && !overlaps(new Set(served), new Set([country]));
}

function isCountry(word: string): boolean {
  return (wordFlags(word) & WORD.nation) !== 0;
}

function isWork(word: string): boolean {
  const flags = wordFlags(word);
  return (flags & WORD.role) !== 0 && (flags & WORD.nation) === 0;
}
