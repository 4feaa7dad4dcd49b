import { isOneOf, type Token } from '../lexicon/tokens.ts';
import { objectAfter } from '../names/after.ts';
import { appositionEnd } from '../names/apposition.ts';
import { mentionBefore } from '../names/before.ts';
import type { Mention } from '../names/mention.ts';
import { isPassive } from './passive.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

const CITES = /^(?:(?:quot|cit|recall|paraphras|remember)(?:e?s|ed|ing)|reported)$/u;

/** "Xinhua quoted Qin as saying", "Qin was quoted as saying". */
export function quotedAs(
  tokens: readonly Token[],
  sentence: Sentence,
  saying: number,
): SpeechEvent | null {
  for (let index = saying - 1; index >= Math.max(sentence.from, saying - 14); index--) {
    const token = tokens[index];
    if (!isOneOf(token, CITES)) continue;
    if (isPassive(tokens, index, sentence.from))
      return { at: saying, subject: mentionBefore(tokens, sentence.from, index) };
    return { at: saying, subject: objectAfter(tokens, index + 1, saying) };
  }
  return null;
}

/** "The paper quotes Qin: “…”": the person before the colon is the speaker. */
export function citedBefore(tokens: readonly Token[], verb: number, end: number): Mention | null {
  if (!isOneOf(tokens[verb], /^(?:quot|cit)(?:es?|ed|ing)$/u)) return null;
  const cited = objectAfter(tokens, verb + 1, end);
  const after = cited && tokens[Math.max(appositionEnd(tokens, cited.to), cited.to)];
  const isSomebody = /^(?:person|name|he|she)$/u.test(cited?.kind ?? '') || cited?.roles.length;
  return after?.lower === ':' && isSomebody ? cited : null;
}
