import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention } from '../names/names.ts';
import { nameStart } from '../names/phrases.ts';
import { quotedAs } from './cited.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { latestSubject, type Sentence, type SpeechEvent } from './speech-event.ts';

/** Prepositions whose participle has the subject of its sentence: by saying, after warning. */
const SHARES_SUBJECT = /^(?:by|in|while|when|after|before)$/u;

/** "…, saying that", "by calling it": the speaker is the subject of another verb, or one that stands before the participle. */
export function participleEvent(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  events: readonly SpeechEvent[],
): SpeechEvent | null {
  const before = tokens[index - 1];
  if (before?.lower === 'as' || tokens[index]?.lower === 'saying') {
    const quoted = quotedAs(tokens, sentence, index);
    if (quoted) return quoted;
  }
  if (before?.lower === 'for') return { at: index, subject: blamed(tokens, sentence, index - 1) };
  if (before?.kind === 'word') {
    const isObject = canBe(before, WORD.preposition) && !SHARES_SUBJECT.test(before.lower);
    if (isObject) return { at: index, subject: null };
    if (canBe(before, WORD.determiner)) return null;
  }
  return {
    at: index,
    subject:
      withSubject(tokens, sentence, index) ??
      ownSubject(tokens, sentence, index) ??
      latestSubject(events, index) ??
      sentenceSubject(tokens, sentence),
  };
}

const BEFORE_OWN_SUBJECT =
  /^(?:to|of|about|over|despite|against|heard|recalls?|recalled|recalling|remembers?|remembered)$/u;

/**
 * "… responding to Qin earlier condemning its", "recalled Qin telling her": the name between a preposition or a verb of memory
 * and the participle is its subject.
 */
function ownSubject(tokens: readonly Token[], sentence: Sentence, index: number): Mention | null {
  let end = index;
  while (end > sentence.from && canBe(tokens[end - 1], WORD.adverb)) end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || !last.capital || canBe(last, WORD.time)) return null;
  const from = nameStart(tokens, sentence.from, end - 1);
  return isOneOf(tokens[from - 1], BEFORE_OWN_SUBJECT) ? personNamed(tokens, from, end) : null;
}

/** "Officials assailed Qin on Tuesday for saying": the person assailed; `null` if the verb is passive. */
function blamed(tokens: readonly Token[], sentence: Sentence, at: number): Mention | null {
  let end = at;
  while (end > sentence.from && canBe(tokens[end - 1], WORD.time)) end--;
  if (end < at && tokens[end - 1]?.lower === 'on') end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || !last.capital || last.possessive) return null;
  const from = nameStart(tokens, sentence.from, end - 1);
  if (from <= sentence.from || tokens[from - 1]?.lower === 'by') return null;
  return personNamed(tokens, from, end);
}

function personNamed(tokens: readonly Token[], from: number, to: number): Mention | null {
  const mention = nameMention(tokens, from, to, []);
  return /^(?:person|name)$/u.test(mention.kind) ? mention : null;
}

/** "…, with the Prime Minister describing it as", "the post has Qin saying": the participle has its own subject. */
function withSubject(tokens: readonly Token[], sentence: Sentence, index: number): Mention | null {
  for (let at = index - 1; at > Math.max(sentence.from, index - 10); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.lower === 'with') return mentionAfter(tokens, at + 1, index);
    if (tokens[index]?.lower === 'saying' && /^(?:has|have|had)$/u.test(token.lower))
      return somebodyAt(tokens, at + 1, index);
  }
  return null;
}

/** Who stands between two places and nothing else: "Qin", "the minister"; not "been" or "a drawing of Qin". */
function somebodyAt(tokens: readonly Token[], from: number, to: number): Mention | null {
  const mention = mentionAfter(tokens, from, to);
  const isSomebody = mention?.kind === 'role' ? mention.roles.length > 0 : mention?.kind !== 'body';
  return mention && isSomebody && mention.from === from && mention.to === to ? mention : null;
}
