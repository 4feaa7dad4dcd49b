import type { Person } from '../../statement.ts';
import { wordKeys } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { GOVERNED_FROM, overlaps } from '../attribute/cast/offices.ts';
import { tradeFlag } from '../attribute/lexicon/trades.ts';
import { WORD, wordFlags } from '../attribute/lexicon/words.ts';
import { isPlaceName } from '../compare/place-names.ts';

/** What a description says about a person: nothing, that it is hardly this one, or that it is another. */
export type OfficeVerdict = 'unknown' | 'doubtful' | 'unlikely';

/** Words by which newspapers call any official. */
const ANY_OFFICIAL = new Set(
  wordList(`author colleague counterpart delegate diplomat envoy general incumbent interlocutor lawmaker man member minister
  negotiator official other others pair partner people person politician representative side source statesman woman writer latter
  mr mrs ms miss mx dr sir dame lord lady`),
);

/** Works by which newspapers call an official's helpers and hosts, and now and then an official. */
const BESIDE_OFFICIALS = new Set(
  wordList(`aide columnist deputy host interviewer moderator officer speaker spokesman spokesmen spokesperson spokespeople
  spokeswoman supporter veteran`),
);

/** Words for whoever leads a body, and offices that can be meant. */
const LEADS = /^(?:boss|chief|head|leader)$/u;
const HEAD_OFFICES =
  /^(?:president|premier|prime|chancellor|director.*|chair.*|chief|head|leader|secretary-general|king|queen|emir|sultan|governor|mayor)$/u;

/** Bodies for which officials do not speak, unless their office says so. */
const OTHER_BODIES = new Set(
  wordList(`airline airport association band bank board chamber charity choir club college company corporation firm
  foundation hospital institute league manufacturer museum orchestra railway restaurant retailer school shop society
  start-up startup supermarket team theatre university`),
);

/** Where the head of a description ends: "minister for sport", "head of the club". */
const PREPOSITION = /\s(?:of|for|to|at|in|from|with|on)\s/iu;

/**
 * What it says if a page calls a speaker by a work, an office or a body that is none of this person's. "The coach", "a nurse",
 * "the German chancellor", "the Indian minister" and "the airline" are others. "A spokesman" and a work that is on no list ("the
 * porter") are doubtful. The person's own country, a government's body or any official say nothing, and neither does anything of
 * a person without a known office.
 */
export function officeVerdict(described: string, { roles }: Person): OfficeVerdict {
  if (roles.length === 0) return 'unknown';
  const [name = ''] = described.trim().split(PREPOSITION);
  const words = wordKeys(name);
  if (servesAnother(words, roles)) return 'unlikely';
  // "The club's chief nurse" is a nurse.
  const head = words.map(singular).findLast((word) => isWork(word) || OTHER_BODIES.has(word));
  if (head === undefined) return isUnlisted(name) ? 'doubtful' : 'unknown';
  const held = roles.flatMap(({ role }) => wordKeys(role));
  if (ANY_OFFICIAL.has(head) || held.includes(head)) return 'unknown';
  if (LEADS.test(head))
    return held.some((word) => HEAD_OFFICES.test(word)) ? 'unknown' : 'doubtful';
  if (!BESIDE_OFFICIALS.has(head)) return 'unlikely';
  return head.startsWith('spokes') && held.includes('spokesperson') ? 'unknown' : 'doubtful';
}

/** "The porter", "a bouncer": one described by a word on no list. */
function isUnlisted(name: string): boolean {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  const described = (wordFlags((words[0] ?? '').toLowerCase()) & WORD.determiner) !== 0;
  if (!described || !UNLISTED.test(last) || ANY_OFFICIAL.has(singular(last))) return false;
  return wordFlags(last) === 0 && wordFlags(singular(last)) === 0;
}

/** No name, country or initials. */
const UNLISTED = /^\p{Ll}{4,}$/u;

function singular(word: string): string {
  return word.replace(/([^s])s$/u, '$1');
}

/** "Indian", "Turkish": cities and continents are no countries that somebody serves. */
const OF_COUNTRY = /(?:[^e]an|ese|ish|i)$/u;

/** "The Indian minister", "India's minister", of somebody whose offices name other countries. */
function servesAnother(words: readonly string[], roles: Person['roles']): boolean {
  const countries = new Set(words.flatMap(countryServed));
  if (countries.size === 0 || !words.some(isWork)) return false;
  const served = roles.flatMap(({ role }) => wordKeys(role)).filter(isCountry);
  return served.length > 0 && !overlaps(new Set(served), countries);
}

/** "Indian" and "India's" are India's; "Delhi's" is, too. */
function countryServed(word: string): string[] {
  const [owner = ''] = word.split("'");
  if (word.endsWith("'s")) return isPlaceName(owner) ? [GOVERNED_FROM.get(owner) ?? owner] : [];
  return isCountry(word) && OF_COUNTRY.test(word) ? [word] : [];
}

function isCountry(word: string): boolean {
  return (wordFlags(word) & WORD.nation) !== 0;
}

function isWork(word: string): boolean {
  const flags = wordFlags(word) | tradeFlag(word, false);
  return (flags & WORD.role) !== 0 && (flags & WORD.nation) === 0;
}
