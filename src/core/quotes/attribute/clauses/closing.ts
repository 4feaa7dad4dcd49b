import { canBe, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { wordsStart } from '../names/phrases.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

/** Maximum tokens from the verb of a closing attribution to the end of its sentence. */
const MAX_CLOSING = 14;

/** "…, Qin said." at the end of a sentence: applies to all quotations in it. */
export function closingEvent(
  tokens: readonly Token[],
  sentence: Sentence,
  events: readonly SpeechEvent[],
  quote: number,
): SpeechEvent | undefined {
  return events.find((event) => event.at > quote && closesSentence(tokens, event, sentence));
}

function closesSentence(
  tokens: readonly Token[],
  { at, subject }: SpeechEvent,
  sentence: Sentence,
): boolean {
  if (!subject) return false;
  if (subject.from > at) return isAfterPause(tokens, at);
  const from = wordsStart(tokens, subject.from, sentence.from);
  const joins = canBe(tokens[from], WORD.clause);
  if (joins || !isAfterPause(tokens, from) || sentence.to - at > MAX_CLOSING) return false;
  const next = tokens[at + 1];
  if (!next || next.kind === 'stop') return true;
  return canBe(next, WORD.time | WORD.preposition) || canBe(tokens[at], WORD.hearer);
}

/** After a comma, outside the marks of a quotation or inside. */
function isAfterPause(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === ',' || tokens[at - 1]?.endsOpen === true;
}
