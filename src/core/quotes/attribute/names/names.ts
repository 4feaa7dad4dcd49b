import { canBe, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from './mention.ts';

/**
 * What a run of capitalised words names. Titles, offices and nationalities before a person's name are removed ("US Secretary of
 * State Antony Blinken"); a run that ends with Ministry, Bank or the like is a body. `roles` are the words for the person's
 * role outside the run.
 */
export function nameMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  roles: readonly string[],
): Mention {
  const all = [...new Set([...roles, ...rolesIn(tokens, from, to)])];
  const named = (kind: Mention['kind'], start = from, end = to) => mention(kind, start, end, all);
  const role = lastWith(tokens, from, to, WORD.role);
  if (role === to - 1) return named('role');
  if (isBody(tokens, from, to)) return named('body');
  const of = lastOf(tokens, from, to);
  // "Leo Brandt of Oslo".
  if (role < 0 && of - from >= 2) return named('person', from, of);
  if (role >= 0 && role < of) {
    const name = afterOfficeOf(tokens, of, to);
    return name < 0 ? named('role') : named('person', name);
  }
  // "Foreign Affairs Wang Yi": without a role, only a full name stands behind a policy or a body.
  const policy = lastWith(tokens, from, to, WORD.policy | WORD.organisation);
  const office = Math.max(role, to - policy > (role < 0 ? 2 : 1) ? policy : -1);
  if (office >= 0) return named('person', skipParticle(tokens, office + 1, to));
  let start = from;
  while (start < to - 1 && canBe(tokens[start], WORD.nation)) start++;
  return to - start >= 2 || roles.length > 0 ? named('person', start) : named('name');
}

/** Start of the name behind "Secretary of State", "Mayor of Ruhleben"; -1 if no name follows. */
function afterOfficeOf(tokens: readonly Token[], of: number, to: number): number {
  const place = lastWith(tokens, of, to, WORD.policy | WORD.organisation | WORD.nation);
  // At least one word belongs to the office, whether it is on a list or not.
  const thing = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const name = Math.max(thing, place) + 1;
  // One more word can be the second word of a place that is not on a list.
  const least = place >= 0 ? 1 : 2;
  return to - name < least ? -1 : name;
}

/** Words for a person's role in a range, in lower case. */
export function rolesIn(tokens: readonly Token[], from: number, to: number): string[] {
  const roles: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token || !canBe(token, WORD.role) || canBe(token, WORD.nation) || token.possessive)
      continue;
    roles.push(...(token.lower.endsWith('-general') ? token.lower.split('-') : [token.lower]));
    const kind = tokens[index - 1];
    if (
      kind &&
      index > from &&
      /^(?:minister|secretary)$/u.test(token.lower) &&
      OF_MINISTERS.test(kind.lower)
    )
      roles.push(`${kind.lower} ${token.lower}`);
  }
  return roles;
}

/** Words that distinguish one minister on a page from another. */
const OF_MINISTERS =
  /^(?:prime|foreign|finance|defen[cs]e|interior|home|health|trade|energy|education|justice|treasury|press|transport)$/u;

function mention(kind: Mention['kind'], from: number, to: number, roles: string[]): Mention {
  return { kind, from, to, roles, definite: true };
}

function lastWith(tokens: readonly Token[], from: number, to: number, flags: number): number {
  for (let index = to - 1; index >= from; index--) {
    if (canBe(tokens[index], flags)) return index;
  }
  return -1;
}

/** Ministry of Foreign Affairs, White House, NATO, China, Bank of America. */
function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last || (to - from === 1 && last.acronym)) return true;
  if (canBe(last, WORD.organisation) && !canBe(last, WORD.role)) return true;
  let nations = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (canBe(token, WORD.nation)) nations++;
    const follows = tokens[index + 1]?.lower;
    if (
      canBe(token, WORD.organisation) &&
      !canBe(token, WORD.role) &&
      follows === 'of' &&
      to - index <= 4
    )
      return true;
  }
  return nations === to - from;
}

function lastOf(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 2; index > from; index--) if (tokens[index]?.lower === 'of') return index;
  return -1;
}

function skipParticle(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to - 1 &&
    (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'for' || canBe(tokens[at], WORD.nation))
  )
    at++;
  return at;
}
