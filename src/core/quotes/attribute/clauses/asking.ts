import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { objectAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';

const ASKS = /^(?:ask(?:s|ed)|press(?:es|ed)|question(?:s|ed)|quizz(?:es|ed))$/u;

/** Whether a word is a verb of asking, in a form that attributes words. */
export function isAsking(token: Token | undefined): boolean {
  return isOneOf(token, ASKS);
}

/** Whether a verb puts a question to somebody: "asked Qin", "put it to Qin that". */
export function asks(tokens: readonly Token[], verb: number): boolean {
  return isAsking(tokens[verb]) || hearerStart(tokens, verb) > verb + 1;
}

/** Whom a verb addresses; `null` for nobody, or for "asked Qin to leave". */
export function hearerOf(tokens: readonly Token[], verb: number, end: number): Mention | null {
  const at = hearerStart(tokens, verb);
  const hearer = objectAfter(tokens, at, end);
  if (!hearer || !(/^(?:person|name|he|she)$/u.test(hearer.kind) || isOneAtWork(tokens, hearer)))
    return null;
  return isOneOf(tokens[hearer.to], /^(?:to|for|not)$/u) ? null : hearer;
}

/** "Her deputy", "the harbour master"; not reporters, who are asked back and answer nothing. */
function isOneAtWork(tokens: readonly Token[], { kind, definite, roles, to }: Mention): boolean {
  const work = tokens[to - 1];
  if (kind !== 'role' || !definite || !work || work.possessive) return false;
  if (roles.length === 0 || roles.some((role) => OF_THE_PRESS.test(role))) return false;
  return canBe(work, WORD.role) && !/(?:[^s]s|people|police|men|women)$/u.test(work.lower);
}

const OF_THE_PRESS =
  /^(?:anchor|correspondent|host|interviewer|journalist|moderator|presenter|reporter)$/u;

/** Behind "put it to" or any other verb. */
function hearerStart(tokens: readonly Token[], verb: number): number {
  const puts =
    isOneOf(tokens[verb], /^puts?$/u) && isOneOf(tokens[verb + 1], /^(?:it|this|that)$/u);
  return puts && tokens[verb + 2]?.lower === 'to' ? verb + 3 : verb + 1;
}
