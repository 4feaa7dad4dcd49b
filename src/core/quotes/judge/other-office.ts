import type { Person } from '../../statement.ts';
import { wordKeys } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { WORD, wordFlags } from '../attribute/words.ts';

/** Works and offices by which newspapers call any official. */
const ANY_OFFICIAL = new Set(
  wordList(`aide author chief colleague columnist counterpart delegate deputy diplomat diplomats envoy general head host incumbent
  interlocutor interviewer lawmaker leader leaders man member minister ministers moderator negotiator official officials
  officer partner people person politician representative source sources speaker spokesman spokesmen spokesperson
  spokespeople spokeswoman statesman supporter veteran woman writer mr mrs ms miss mx dr sir dame lord lady`),
);

/**
 * Whether a page calls a speaker by a work or an office that is none of this person's: "the coach", "a nurse", "the German
 * chancellor". Words for a country, a body or any official say nothing, and neither does anything of a person without a known office.
 */
export function otherOffice(described: string, { roles }: Person): boolean {
  if (roles.length === 0) return false;
  const works = wordKeys(described).filter(isWork);
  const held = new Set(roles.flatMap(({ role }) => wordKeys(role)));
  return works.length > 0 && !works.some((word) => ANY_OFFICIAL.has(word) || held.has(word));
}

function isWork(word: string): boolean {
  const flags = wordFlags(word);
  return (flags & WORD.role) !== 0 && (flags & WORD.nation) === 0;
}
