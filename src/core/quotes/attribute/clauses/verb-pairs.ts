import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { isBaseOfSaying } from '../lexicon/verbs.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import { mentionBefore } from '../names/before.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

/** Maximum tokens from "hear" to the verb of the person heard. */
const MAX_HEARD = 8;

const SETS = /^(?:sets?|la(?:id|ys)|spel(?:led|t|ls)|hits?|lash(?:es|ed)|call(?:s|ed))$/u;
const MAKES = /^ma(?:de|kes)$/u;
const BETWEEN = /^(?:it|this|that|himself|herself)$/u;

/** "Qin set out his goal to", "made it clear that": two words that together act as a verb of saying, read at the second. */
export function setsOut(
  tokens: readonly Token[],
  sentence: Sentence,
  second: number,
): SpeechEvent | null {
  const verb = isOneOf(tokens[second - 1], BETWEEN) ? second - 2 : second - 1;
  const verbs = tokens[second]?.lower === 'out' ? SETS : MAKES;
  if (verb < sentence.from || !isOneOf(tokens[verb], verbs)) return null;
  const subject = mentionBefore(tokens, sentence.from, verb);
  return subject && { at: second, subject };
}

/** "Qin is convinced that", "is clear that"; but not "it is certain that". */
export function isSureThat(
  tokens: readonly Token[],
  sentence: Sentence,
  sure: number,
): SpeechEvent | null {
  if (tokens[sure + 1]?.lower !== 'that' || !canBe(tokens[sure - 1], WORD.be)) return null;
  const subject = mentionBefore(tokens, sentence.from, sure - 1);
  return subject && /^(?:person|name|he|she)$/u.test(subject.kind) ? { at: sure, subject } : null;
}

/** "As Qin would have it, …". */
export function hasIt(
  tokens: readonly Token[],
  sentence: Sentence,
  have: number,
): SpeechEvent | null {
  if (tokens[have - 1]?.lower !== 'would' || tokens[have + 1]?.lower !== 'it') return null;
  const subject = mentionBefore(tokens, sentence.from, have - 1);
  return subject && tokens[subject.from - 1]?.lower === 'as' ? { at: have, subject } : null;
}

/** "He was glad to hear the minister admit that": the person heard is the speaker. */
export function heardSaying(
  tokens: readonly Token[],
  sentence: Sentence,
  hear: number,
): SpeechEvent | null {
  for (let at = hear + 2; at < Math.min(sentence.to, hear + MAX_HEARD); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.capital || !isBaseOfSaying(token.lower)) continue;
    const subject = mentionAfter(tokens, hear + 1, at);
    return subject?.to === at ? { at, subject } : null;
  }
  return null;
}

/** "Qin went on to note that", "continued to insist": the subject of the first verb is the speaker. */
export function goesOnTo(
  tokens: readonly Token[],
  sentence: Sentence,
  to: number,
): SpeechEvent | null {
  const verb = tokens[to + 1];
  if (verb?.kind !== 'word' || to + 1 >= sentence.to || !isBaseOfSaying(verb.lower)) return null;
  const first = goingOn(tokens, to);
  const subject = first < 0 ? null : mentionBefore(tokens, sentence.from, first);
  return subject && { at: to + 1, subject };
}

/** "Washington, he went on, had “…”": an aside; "“…,” he went on, adding that". */
export function goesOnAside(
  tokens: readonly Token[],
  sentence: Sentence,
  on: number,
): SpeechEvent | null {
  if (tokens[on + 1]?.lower !== ',' || !isOneOf(tokens[on - 1], /^(?:goes|went)$/u)) return null;
  const subject = mentionBefore(tokens, sentence.from, on - 1);
  const before = subject && tokens[subject.from - 1];
  return before && (before.lower === ',' || before.endsOpen) ? { at: on, subject } : null;
}

/** The verb of "goes on" or "continues" right before "to"; -1 if there is none. */
function goingOn(tokens: readonly Token[], to: number): number {
  const goesOn =
    tokens[to - 1]?.lower === 'on' && isOneOf(tokens[to - 2], /^(?:goes|went|going)$/u);
  if (goesOn) return to - 2;
  return isOneOf(tokens[to - 1], /^continue[ds]$/u) ? to - 1 : -1;
}
