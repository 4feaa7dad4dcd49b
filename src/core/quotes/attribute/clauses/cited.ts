import { isOneOf, type Token } from '../lexicon/tokens.ts';
import { mentionAfter } from '../names/after.ts';
import { appositionEnd } from '../names/apposition.ts';
import { mentionBefore } from '../names/before.ts';
import type { Mention } from '../names/mention.ts';
import { pronounMention } from '../names/phrases.ts';
import { isPassive } from './passive.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';

/** "Xinhua quoted Qin as saying", "Qin was quoted as saying". */
export function quotedAs(
  tokens: readonly Token[],
  sentence: Sentence,
  saying: number,
): SpeechEvent | null {
  for (let index = saying - 1; index >= Math.max(sentence.from, saying - 14); index--) {
    const token = tokens[index];
    if (!token || !/^(?:quoted|quotes|quoting|cited|citing|cites)$/u.test(token.lower)) continue;
    if (isPassive(tokens, index, sentence.from))
      return { at: saying, subject: mentionBefore(tokens, sentence.from, index) };
    return { at: saying, subject: objectAt(tokens, index + 1, saying) };
  }
  return null;
}

/** "The paper quotes Qin: “…”": the person before the colon is the speaker. */
export function citedBefore(tokens: readonly Token[], verb: number, end: number): Mention | null {
  if (!isOneOf(tokens[verb], /^(?:quot|cit)(?:es?|ed|ing)$/u)) return null;
  const cited = objectAt(tokens, verb + 1, end);
  const after = cited && tokens[Math.max(appositionEnd(tokens, cited.to), cited.to)];
  return after?.lower === ':' && /^(?:person|name|he|she)$/u.test(cited?.kind ?? '') ? cited : null;
}

/** "quoted her as saying", "quoted Qin as saying". */
function objectAt(tokens: readonly Token[], at: number, end: number): Mention | null {
  const pronoun = { him: 'he', her: 'she', them: 'they' } as const;
  const word = tokens[at]?.lower;
  return word === 'him' || word === 'her' || word === 'them'
    ? pronounMention(pronoun[word], at)
    : mentionAfter(tokens, at, end);
}
