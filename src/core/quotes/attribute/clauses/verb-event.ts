import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import { mentionBefore } from '../names/before.ts';
import type { Mention } from '../names/mention.ts';
import { isLight } from '../names/phrases.ts';
import { citedBefore } from './cited.ts';
import { participleEvent } from './participle.ts';
import { isContinuous, isPassive } from './passive.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { latestSubject, type Sentence, type SpeechEvent } from './speech-event.ts';

/** Maximum tokens from a passive verb to "by". */
const MAX_AGENT = 10;

/** What a verb of saying or judging tells of its speaker; `null` if it reports no words. */
export function verbEvent(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  events: readonly SpeechEvent[],
): SpeechEvent | null {
  const token = tokens[index];
  // "The storm slammed into the island": nobody speaks.
  if (!token || tokens[index + 1]?.lower === 'into') return null;
  const passive = isPassive(tokens, index, sentence.from);
  if (!passive && namesQuotation(tokens, index)) return namingEvent(tokens, sentence.from, index);
  if (token.lower.endsWith('ing') && !isContinuous(tokens, index, sentence.from))
    return participleEvent(tokens, sentence, index, events);
  if (passive) return { at: index, subject: agent(tokens, index, sentence.to), passive };
  const following =
    citedBefore(tokens, index, sentence.to) ?? invertedSubject(tokens, index, sentence.to);
  if (following) return { at: index, subject: following };
  const subject = mentionBefore(tokens, sentence.from, index);
  if (subject) return canSpeak(token, subject) ? { at: index, subject } : null;
  if (followsAside(tokens, sentence, index))
    return { at: index, subject: sentenceSubject(tokens, sentence) };
  if (!joinsClause(tokens, index)) return null;
  return {
    at: index,
    subject: latestSubject(events, index) ?? sentenceSubject(tokens, sentence),
  };
}

/** "Dubbed “…”", "called “…”". */
function namesQuotation(tokens: readonly Token[], verb: number): boolean {
  return canBe(tokens[verb], WORD.naming) && tokens[verb + 1]?.kind === 'quote';
}

const NAMER = /^(?:person|name|he|she|it|they)$/u;

/** "What Qin has called “…”", "what Rickert of the Harbour Forum called “…”"; a thing is not called by what stands before it. */
function namingEvent(tokens: readonly Token[], from: number, at: number): SpeechEvent | null {
  const subject = mentionBefore(tokens, from, at);
  if (!subject || !(NAMER.test(subject.kind) || subject.roles.length > 0)) return null;
  const belongs = isOneOf(tokens[subject.to], /^(?:of|from|at)$/u);
  return belongs || tokens.slice(subject.to, at).every(isLight) ? { at, subject } : null;
}

/** Verbs that newspapers put before their subject after a comma: …, said Qin. */
const INVERTED = /^(?:said|says|warned|added|wrote)$/u;

/** "“…” said Qin", "…, said Qin": the subject after its verb. */
function invertedSubject(tokens: readonly Token[], verb: number, end: number): Mention | null {
  const before = tokens[verb - 1];
  // "…,” told the paper": the hearer follows.
  if (canBe(tokens[verb], WORD.hearer)) return null;
  const isInverted =
    before?.kind === 'quote' || (before?.lower === ',' && isOneOf(tokens[verb], INVERTED));
  const subject = isInverted ? mentionAfter(tokens, verb + 1, end) : null;
  if (!subject || isSpokenOf(tokens, verb, subject)) return null;
  // "Qin, the ambassador, wrote a letter": what was written.
  const isThing = subject.kind === 'role' && subject.roles.length === 0;
  return isThing && tokens[verb]?.lower === 'wrote' ? null : subject;
}

/**
 * "…, said London was “open”", "…, said London “remains open”": the noun after the verb is what the words are about. A speaker
 * is followed by punctuation, or by a quotation if there is another one before the verb.
 */
function isSpokenOf(tokens: readonly Token[], verb: number, { kind, to }: Mention): boolean {
  if (!/^(?:person|name|role|body)$/u.test(kind)) return true;
  const next = tokens[to]?.kind;
  if (next !== 'quote') return next === 'word';
  return tokens[verb - 1]?.kind !== 'quote' && tokens[verb - 2]?.kind !== 'quote';
}

/** Nouns that are not persons are speakers only of plain verbs of saying: "the report said", not "the price suggested". */
function canSpeak(verb: Token, subject: Mention): boolean {
  if (subject.kind !== 'role' || subject.roles.length > 0) return true;
  if (canBe(verb, WORD.stance)) return false;
  return /^(?:said|says|say|told|wrote|added|stated|warned|argued)$/u.test(verb.lower);
}

/** "called by Qin", "described as "…" by Qin". */
function agent(tokens: readonly Token[], verb: number, end: number): Mention | null {
  for (let index = verb + 1; index < Math.min(end, verb + MAX_AGENT); index++) {
    const token = tokens[index];
    if (token?.kind === 'stop') return null;
    if (token?.lower === 'by') return mentionAfter(tokens, index + 1, end);
  }
  return null;
}

/** "Wang, whose aide had called him “busy,” told a paper": the words that a comma closes belong to the subject before them. */
function followsAside(tokens: readonly Token[], { from }: Sentence, verb: number): boolean {
  const quote = tokens[verb - 1]?.lower === ',' ? verb - 2 : verb - 1;
  if (tokens[quote]?.kind !== 'quote' || (quote === verb - 1 && !tokens[quote]?.endsOpen))
    return false;
  let at = quote;
  while (at > from && tokens[at]?.lower !== ',') at--;
  const opens = tokens[at + 1];
  return tokens[at]?.lower === ',' && (canBe(opens, WORD.relative) || isParticiple(opens));
}

function isParticiple(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.lower.endsWith('ed');
}

/** "met Biden and said": the speaker is the subject of the preceding clause. */
function joinsClause(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (canBe(tokens[before], WORD.adverb | WORD.auxiliary)) before--;
  return isOneOf(tokens[before], /^(?:and|but|,)$/u);
}
