import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';

/** Words that end like verbs, but are none. */
const NO_VERB =
  WORD.preposition | WORD.auxiliary | WORD.adverb | WORD.clause | WORD.determiner | WORD.relative;

/** UTF-16 units of words that somebody may say: what is shorter can be a title ("“Black Water,” Ross recorded at sea"). */
const LEAST_SAID = 20;

/**
 * "“…,” laughs Tilda Ross, a diver", "“…,” grins Ross", "“…?” she shrugs", "“…,” Ross beamed at the crew": whoever does anything right
 * behind words that open a sentence speaks, whatever the verb.
 */
export function actorAfter(tokens: readonly Token[], quote: number, end: number): Mention | null {
  const comma = tokens[quote + 1]?.lower === ',';
  if (!comma && tokens[quote]?.endsOpen !== true) return null;
  const at = comma ? quote + 2 : quote + 1;
  const inverted = actEnd(tokens, at);
  if (inverted > at) {
    const actor = mentionAfter(tokens, inverted, end);
    return isActor(actor) && actor.from <= inverted + 1 && stops(tokens, actor.to, end)
      ? actor
      : null;
  }
  const actor = mentionAfter(tokens, at, end);
  const to = actor && actor.from <= at + 1 ? actEnd(tokens, actor.to) : 0;
  if (!isActor(actor) || to <= actor.to) return null;
  if (stops(tokens, to, end)) return actor;
  const { start = 0, end: last = 0 } = tokens[quote] ?? {};
  return last - start >= LEAST_SAID && canBe(tokens[to], WORD.preposition) ? actor : null;
}

/** End of "laughs", "shot back", "hit out" at `at`; `at` if it is no such verb. */
function actEnd(tokens: readonly Token[], at: number): number {
  const isTwo = isPlain(tokens[at]) && isOneOf(tokens[at + 1], /^(?:back|in|on|out)$/u);
  if (isTwo && tokens[at + 2]?.kind !== 'word') return at + 2;
  return isAct(tokens[at]) ? at + 1 : at;
}

/** Somebody, not a body or a thing. */
function isActor(actor: Mention | null): actor is Mention {
  if (!actor) return false;
  return /^(?:person|name|he|she)$/u.test(actor.kind) || (actor.definite && actor.roles.length > 0);
}

/** "Laughs", "judged". */
function isAct(token: Token | undefined): boolean {
  return isPlain(token) && isOneOf(token, /(?:[^s']s|ed)$/u);
}

/** A word in small letters that can be a verb. */
function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !token.possessive && !canBe(token, NO_VERB);
}

function stops(tokens: readonly Token[], at: number, end: number): boolean {
  return at >= end || tokens[at]?.kind === 'stop';
}
