import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { pronounKind, pronounMention } from '../names/phrases.ts';

/** Words that end like verbs, but are none. */
const NO_VERB =
  WORD.preposition | WORD.auxiliary | WORD.adverb | WORD.clause | WORD.determiner | WORD.relative;

/**
 * "“…,” laughs Tilda Ross, a diver", "“…?” she shrugs": whoever does anything right behind words that open a sentence speaks, whatever
 * the verb. Only a full name or a pronoun, with nothing between it and the verb, and nothing behind it.
 */
export function actorAfter(tokens: readonly Token[], quote: number, end: number): Mention | null {
  const comma = tokens[quote + 1]?.lower === ',';
  if (!comma && tokens[quote]?.endsOpen !== true) return null;
  const at = comma ? quote + 2 : quote + 1;
  const first = tokens[at];
  const pronoun = first && pronounKind(first);
  if (pronoun === 'he' || pronoun === 'she')
    return isAct(tokens[at + 1]) && stops(tokens, at + 2, end) ? pronounMention(pronoun, at) : null;
  const actor = isAct(first) ? mentionAfter(tokens, at + 1, end) : null;
  return actor?.kind === 'person' && actor.from === at + 1 && stops(tokens, actor.to, end)
    ? actor
    : null;
}

/** "Laughs", "judged". */
function isAct(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.possessive) return false;
  return isOneOf(token, /(?:[^s']s|ed)$/u) && !canBe(token, NO_VERB);
}

function stops(tokens: readonly Token[], at: number, end: number): boolean {
  return at >= end || tokens[at]?.kind === 'stop';
}
