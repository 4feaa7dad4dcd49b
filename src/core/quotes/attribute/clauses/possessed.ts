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
      if (tokens[possessive]?.capital || tokens[at + 1]?.lower === ':')
        return { at, subject: possessor(tokens, from, possessive) };
      const subject = leadsToWords(tokens[at + 1]) ? possessor(tokens, from, possessive) : null;
      return subject && { at, subject };
    }
  }
  return null;
}

/** "The ambassador's words that", but not "the airline's message to". */
function leadsToWords(next: Token | undefined): boolean {
  return next?.kind === 'quote' || next?.lower === 'that';
}

/** A headline's "Prosecutors Take a Beating" contains no noun "take". */
function isUtterance(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!canBe(token, WORD.speechNoun)) return false;
  return token?.lower !== 'take' || !canBe(tokens[at + 1], WORD.determiner);
}

function possessor(tokens: readonly Token[], from: number, at: number): Mention | null {
  const token = tokens[at];
  if (!token || !(token.capital || canBe(token, WORD.role))) return null;
  const start = token.capital ? from : determinerBefore(tokens, from, at);
  const plain = tokens
    .slice(start, at + 1)
    .map((each) => (each === token ? { ...each, possessive: false } : each));
  const mention = mentionBefore(plain, 0, plain.length);
  return mention ? { ...mention, from: mention.from + start, to: mention.to + start } : null;
}

/** Start of "the Chinese ambassador's": nothing before it belongs to the name. */
function determinerBefore(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && !canBe(tokens[start], WORD.determiner)) start--;
  return start;
}
