import { speechEvents } from '../clauses/events.ts';
import { possessedNoun } from '../clauses/possessed.ts';
import type { Sentence } from '../clauses/speech-event.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';

const MAX_BEFORE_NAME = 8;

const BACK = /^(?:this|that|these|those|such|so|thus)$/u;

/** Whether a sentence that begins with this word can point back: a quick test before the sentence is read. */
export function mayPointBack(first: Token | undefined): boolean {
  return isOneOf(first, BACK);
}

/**
 * "“…” So said Qin", "“…” This was the warning offered by Qin", "These were the words of Qin", "That is what Qin told the press": the speaker of
 * the preceding words.
 */
export function pointsBackTo(tokens: readonly Token[], sentence: Sentence): Mention | null {
  const { from, to } = sentence;
  if (!mayPointBack(tokens[from])) return null;
  if (isOneOf(tokens[from], /^(?:so|thus)$/u) && isSaid(tokens[from + 1]))
    return person(mentionAfter(tokens, from + 2, to));
  // "That's Qin Gang": the shortened verb is read as a possessive.
  if (tokens[from]?.possessive) {
    const named = person(mentionAfter(tokens, from + 1, to));
    return named?.kind === 'person' ? named : null;
  }
  if (!canBe(tokens[from + 1], WORD.be)) return null;
  if (tokens[from + 2]?.lower === 'what' || tokens[from + 2]?.lower === 'how')
    return person(speechEvents(tokens, { from: from + 3, to })[0]?.subject);
  let words = false;
  for (let index = from + 2; index < Math.min(to, from + 2 + MAX_BEFORE_NAME); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    if (token.possessive) return person(possessedNoun(tokens, sentence, index)?.subject);
    if (canBe(token, WORD.speechNoun)) words = true;
    else if (words && /^(?:by|of|from)$/u.test(token.lower))
      return person(mentionAfter(tokens, index + 1, to));
  }
  return null;
}

function isSaid(token: Token | undefined): boolean {
  return isOneOf(token, /^(?:said|spoke|says|speaks|wrote)$/u);
}

function person(mention: Mention | null | undefined): Mention | null {
  if (!mention) return null;
  if (/^(?:person|he|she)$/u.test(mention.kind)) return mention;
  return mention.kind === 'name' || mention.roles.length > 0 ? mention : null;
}
