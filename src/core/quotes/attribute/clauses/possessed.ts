import { canBe, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionBefore } from '../names/before.ts';
import type { Mention } from '../names/mention.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

/** Maximum tokens from "Qin's" to the noun: Qin's own last words. */
const MAX_TO_NOUN = 4;

/** "Qin's warning that", "Qin's own words": an utterance of the one whose name ends at `possessive`. */
export function possessedNoun(
  tokens: readonly Token[],
  { from, to }: Sentence,
  possessive: number,
): SpeechEvent | null {
  for (let at = possessive + 1; at < Math.min(to, possessive + MAX_TO_NOUN); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (isUtterance(tokens, at)) {
      const names = tokens[possessive]?.capital || tokens[at + 1]?.lower === ':';
      return names ? { at, subject: possessor(tokens, from, possessive) } : null;
    }
  }
  return null;
}

/** A headline's "Prosecutors Take a Beating" contains no noun "take". */
function isUtterance(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!canBe(token, WORD.speechNoun)) return false;
  return token?.lower !== 'take' || !canBe(tokens[at + 1], WORD.determiner);
}

function possessor(tokens: readonly Token[], from: number, at: number): Mention | null {
  const token = tokens[at];
  if (!token?.capital && !canBe(token, WORD.role)) return null;
  const plain = tokens
    .slice(from, at + 1)
    .map((each) => (each === token ? { ...each, possessive: false } : each));
  const mention = mentionBefore(plain, 0, plain.length);
  return mention ? { ...mention, from: mention.from + from, to: mention.to + from } : null;
}
