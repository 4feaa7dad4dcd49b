import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';

/** Words for the head of a body, whatever the office is called there: the UN chief, the Turkish leader. */
const HEADS = /^(?:chief|head|boss|leader)$/u;
const HEAD_OFFICES =
  /^(?:secretary general|president|premier|chancellor|prime minister|director|chairman|chairwoman|chair|chief|head|leader|king|queen|emir|sultan|commissioner)$/u;

/** Offices for which newspapers use either word. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['envoy', 'ambassador'],
  ['premier', 'prime minister'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chairperson'],
  ['chairwoman', 'chairperson'],
  ['chair', 'chairperson'],
]);

const officeName = (role: string): string => SAME_OFFICE.get(role) ?? role;

/** Words that fit too many people on a page to identify one. */
const VAGUE =
  /^(?:official|officials|man|woman|men|women|people|person|resident|residents|source|sources|witness|witnesses|worker|workers|police|expert|experts|analyst|analysts|deputy|vice|state|lawmaker|lawmakers|mr|mrs|ms|dr|miss|sir)$/u;

/** The roles that identify somebody. */
export function tellingRoles(roles: Iterable<string>): string[] {
  return [...roles].filter((role) => !VAGUE.test(role));
}

/** An office as a page gives it to somebody: the role, and the bodies and places next to it (see `bodiesIn`). */
export interface Office {
  roles: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

/** Whether an office can be the one that `roles` and `bodies` name; bodies are compared only if both sides have some. */
export function isOffice(
  office: Office,
  roles: readonly string[],
  bodies: ReadonlySet<string>,
): boolean {
  const wanted = tellingRoles(roles);
  const serves = overlaps(office.bodies, bodies);
  if (wanted.length === 0 || (bodies.size > 0 && office.bodies.size > 0 && !serves)) return false;
  const held = new Set([...office.roles].map(officeName));
  const holds = (role: string) => held.has(officeName(role));
  if (wanted.every(holds)) return bodies.size === 0 || serves;
  return serves && wanted.every((role) => HEADS.test(role)) && isHead(office.roles);
}

function isHead(roles: ReadonlySet<string>): boolean {
  return (
    (roles.has('secretary') && roles.has('general')) ||
    [...roles].some((role) => HEAD_OFFICES.test(role))
  );
}

/** Whether two sets of bodies and places have one in common; Egypt and Egyptian are the same. */
export function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) for (const other of b) if (isSameBody(one, other)) return true;
  return false;
}

/** Egypt and Egyptian, China and Chinese: the same except for the ending. */
function isSameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.max(4, Math.min(a.length, b.length) - 1);
  return a.slice(0, shared) === b.slice(0, shared) && Math.min(a.length, b.length) >= shared;
}

/** "Beijing's envoy" is China's. Of other uses ("the envoy to Beijing") a capital is only a place. */
export const GOVERNED_FROM: ReadonlyMap<string, string> = new Map([
  ['ankara', 'turkey'],
  ['beijing', 'china'],
  ['berlin', 'germany'],
  ['cairo', 'egypt'],
  ['canberra', 'australia'],
  ['delhi', 'india'],
  ['islamabad', 'pakistan'],
  ['jakarta', 'indonesia'],
  ['jerusalem', 'israel'],
  ['kyiv', 'ukraine'],
  ['london', 'uk'],
  ['madrid', 'spain'],
  ['moscow', 'russia'],
  ['ottawa', 'canada'],
  ['paris', 'france'],
  ['pyongyang', 'north korea'],
  ['riyadh', 'saudi arabia'],
  ['rome', 'italy'],
  ['seoul', 'south korea'],
  ['tehran', 'iran'],
  ['tokyo', 'japan'],
  ['warsaw', 'poland'],
  ['washington', 'us'],
]);

function isBodyWord(token: Token): boolean {
  const { flags } = token;
  if (flags & WORD.nation || token.acronym) return true;
  return !(flags & (WORD.role | WORD.time | WORD.determiner));
}

/**
 * The bodies and places among the tokens [from, to): every country word and acronym, and every run of capitalised words both
 * written out and as its initials, so that "United Nations" is "UN" and "Ministry of External Affairs" "MEA".
 */
export function bodiesIn(tokens: readonly Token[], from: number, to: number): Set<string> {
  const bodies = new Set<string>();
  let run: string[] = [];
  let initials = '';
  for (const token of tokens.slice(from, to)) {
    if (token.kind === 'word' && token.capital && isBodyWord(token)) {
      const word = token.lower.replaceAll('.', '');
      addWord(bodies, token, word);
      run.push(word);
      initials += word.charAt(0);
      if (initials.length > 2) bodies.add(initials);
    } else {
      addRun(bodies, run);
      run = [];
      if (!isOneOf(token, JOINS_NAME)) initials = '';
    }
  }
  addRun(bodies, run);
  return bodies;
}

/** A country word or an acronym; "Beijing's" is China's as well. */
function addWord(bodies: Set<string>, token: Token, word: string): void {
  if (token.acronym || canBe(token, WORD.nation)) bodies.add(word);
  const governed = token.possessive ? GOVERNED_FROM.get(word) : undefined;
  if (governed !== undefined) bodies.add(governed);
}

/** Capitalised words in a row, written out and as their initials. */
function addRun(bodies: Set<string>, run: readonly string[]): void {
  if (run.length > 0) bodies.add(run.join(' '));
  if (run.length > 1) bodies.add(run.map((word) => word.charAt(0)).join(''));
}

/** Lower-case words inside the name of a body. */
const JOINS_NAME = /^(?:of|for|and|the|&)$/u;

/** Initials of an office without its country: "EAM" for India's External Affairs Minister, "PM"; empty if fewer than two. */
export function officeInitials(tokens: readonly Token[], from: number, to: number): string {
  const small =
    WORD.determiner | WORD.preposition | WORD.clause | WORD.time | WORD.nation | WORD.adverb;
  let initials = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && !token.possessive && !canBe(token, small))
      initials += token.lower.charAt(0);
  }
  return initials.length > 1 ? initials : '';
}
