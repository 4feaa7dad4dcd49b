import { type Mention, mentionAfter, mentionBefore } from './attribute-mentions.ts';
import type { Token } from './attribute-tokens.ts';
import { WORD } from './attribute-words.ts';

/** A verb of saying with its subject; `null` if the clause does not say whose words they are. */
export interface SpeechEvent {
  at: number;
  subject: Mention | null;
}

/** A sentence of a paragraph: tokens [from, to). */
export interface Sentence {
  from: number;
  to: number;
}

/** Tokens after which a sentence is cut, so that text without full stops costs no more than any other. */
const MAX_SENTENCE = 160;

/** Cuts a paragraph's tokens into sentences; words that name the speaker of a quotation stay with it. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    if (!token.ends && index - from < MAX_SENTENCE) return;
    if (
      token.kind === 'quote' &&
      index + 1 < tokens.length &&
      inlineAfter(tokens, index, tokens.length, true)
    )
      return;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  });
  return sentences;
}

/**
 * The speaker named right after a quotation: "…," said Qin; "…," Qin, the ambassador, said; "…", according to Qin. `short`: only
 * if the attribution is all that follows up to the full stop, for quotations that end their own sentence.
 */
export function inlineAfter(
  tokens: readonly Token[],
  quote: number,
  end: number,
  short = false,
): SpeechEvent | null {
  let at = quote + 1;
  while (at < end && isPause(tokens[at])) at++;
  const limit = Math.min(end, at + 45);
  const according = accordingTo(tokens, at, limit);
  if (according) return short ? null : { at, subject: according };
  const first = skipAuxiliaries(tokens, at, limit);
  const verb = tokens[first];
  if (verb && isSpeechVerb(verb) && !(verb.flags & WORD.hearer) && !verb.capital) {
    const subject = verb.lower.endsWith('ing') ? null : mentionAfter(tokens, first + 1, limit);
    if (subject)
      return short && !endsSoon(tokens, subject.to, limit) ? null : { at: first, subject };
  }
  for (let index = at + 1; index < limit; index++) {
    const token = tokens[index];
    if (
      !token ||
      token.kind === 'quote' ||
      token.lower === ':' ||
      (token.ends && token.kind === 'stop')
    )
      return null;
    if (token.capital || !isSpeechVerb(token) || !reports(tokens, index, at)) continue;
    if (token.lower.endsWith('ing')) return null;
    const subject = mentionBefore(tokens, at, index);
    if (!subject || startOf(tokens, subject, at) - at > 24) return null;
    return short && !endsSoon(tokens, index + 1, limit) ? null : { at: index, subject };
  }
  return null;
}

function startOf(tokens: readonly Token[], subject: Mention, at: number): number {
  let from = subject.from;
  while (from > at && tokens[from - 1]?.kind === 'word') from--;
  return from;
}

function endsSoon(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at];
  if (!next || at >= end) return true;
  if (next.kind === 'stop') return next.ends || next.lower === ',';
  return (next.flags & (WORD.time | WORD.preposition)) !== 0 && next.lower !== 'of';
}

function isPause(token: Token | undefined): boolean {
  return token?.kind === 'stop' && ',\u2013\u2014-.'.includes(token.lower) && !token.ends;
}

function skipAuxiliaries(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    tokens[at] &&
    !tokens[at]?.capital &&
    (tokens[at]?.flags ?? 0) & WORD.auxiliary
  )
    at++;
  return at;
}

function accordingTo(tokens: readonly Token[], at: number, end: number): Mention | null {
  if (tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return mentionAfter(tokens, at + 2, end);
  return null;
}

function isSpeechVerb(token: Token): boolean {
  return token.kind === 'word' && !token.possessive && (token.flags & WORD.speech) !== 0;
}

/** Weak verbs (reports, holds) need a name or a pronoun right before them; no verb follows "to" or "the". */
function reports(tokens: readonly Token[], verb: number, from: number): boolean {
  let before = verb - 1;
  while (before >= from && (tokens[before]?.flags ?? 0) & WORD.adverb && !tokens[before]?.capital)
    before--;
  const previous = tokens[before];
  if (!previous || before < from) return true;
  if (
    previous.lower === 'to' ||
    (previous.flags & WORD.determiner && !(previous.flags & WORD.relative))
  )
    return false;
  const token = tokens[verb];
  if (!token || !(token.flags & WORD.weak)) return true;
  if (previous.flags & (WORD.masculine | WORD.feminine | WORD.neuter | WORD.plural)) return true;
  if (previous.flags & WORD.auxiliary && !(previous.flags & WORD.be)) return true;
  return previous.kind === 'word' && previous.capital && !previous.possessive;
}

/** All verbs of saying or judging of a sentence with their subjects, in order. Participles take the subject before them. */
export function speechEvents(tokens: readonly Token[], sentence: Sentence): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || events.at(-1)?.at === index) continue;
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      events.push({ at: index, subject: mentionAfter(tokens, index + 2, sentence.to) });
    } else if (token.possessive) {
      const noun = speechNounAfter(tokens, index, sentence.to);
      if (noun) events.push({ at: noun, subject: possessor(tokens, sentence.from, index) });
    } else if (
      !token.capital &&
      token.flags & (WORD.speech | WORD.stance) &&
      reports(tokens, index, sentence.from)
    ) {
      const event = eventAt(tokens, sentence, index, events);
      if (event) events.push(event);
    }
  }
  return events;
}

/** Qin's warning that; Qin's own words. */
function speechNounAfter(tokens: readonly Token[], possessive: number, end: number): number {
  for (let index = possessive + 1; index < Math.min(end, possessive + 4); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return 0;
    if (token.flags & WORD.speechNoun) return index;
  }
  return 0;
}

function possessor(tokens: readonly Token[], from: number, at: number): Mention | null {
  const token = tokens[at];
  if (!token?.capital) return null;
  const plain = tokens
    .slice(from, at + 1)
    .map((each) => (each === token ? { ...each, possessive: false } : each));
  const mention = mentionBefore(plain, 0, plain.length);
  return mention ? { ...mention, from: mention.from + from, to: mention.to + from } : null;
}

function eventAt(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  events: readonly SpeechEvent[],
): SpeechEvent | null {
  const token = tokens[index];
  if (!token) return null;
  const named =
    (token.flags & WORD.naming) !== 0 &&
    !(token.lower === 'called' && /^(?:for|on)$/u.test(tokens[index + 1]?.lower ?? ''));
  if (named && tokens[index + 1]?.kind === 'quote' && !isPassive(tokens, index, sentence.from)) {
    const namer = mentionBefore(tokens, sentence.from, index);
    return namer && /^(?:person|name|he|she|it|they)$/u.test(namer.kind) && namer.to === index
      ? { at: index, subject: namer }
      : null;
  }
  if (token.lower.endsWith('ing') && !isContinuous(tokens, index, sentence.from))
    return participle(tokens, sentence, index, events);
  if (isPassive(tokens, index, sentence.from))
    return { at: index, subject: agent(tokens, index, sentence.to) };
  const inverted =
    tokens[index - 1]?.lower === ',' && /^(?:said|says|warned|added|wrote)$/u.test(token.lower);
  const after = inverted ? mentionAfter(tokens, index + 1, sentence.to) : null;
  if (after && /^(?:person|name|role|body)$/u.test(after.kind) && tokens[after.to]?.kind !== 'word')
    return { at: index, subject: after };
  const subject = mentionBefore(tokens, sentence.from, index);
  if (subject) return canSpeak(tokens, token, subject) ? { at: index, subject } : null;
  return joinsClause(tokens, index)
    ? { at: index, subject: latest(events, index) ?? sentenceSubject(tokens, sentence) }
    : null;
}

/** Nouns that are no persons speak only through plain verbs of saying: "the report said", not "the price suggested". */
function canSpeak(tokens: readonly Token[], verb: Token, subject: Mention): boolean {
  if (subject.kind !== 'role' || subject.roles.length > 0) return true;
  if (verb.flags & WORD.stance) return false;
  const head = tokens[subject.to - 1];
  return (
    head !== undefined &&
    /^(?:said|says|say|told|wrote|added|stated|warned|argued)$/u.test(verb.lower)
  );
}

function isContinuous(tokens: readonly Token[], index: number, from: number): boolean {
  return index > from && ((tokens[index - 1]?.flags ?? 0) & WORD.be) !== 0;
}

function isPassive(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  if (!token || /(?:ing|s|said)$/u.test(token.lower))
    return token?.lower === 'said' && isContinuous(tokens, index, from);
  let before = index - 1;
  while (before >= from && (tokens[before]?.flags ?? 0) & WORD.adverb) before--;
  return before >= from && ((tokens[before]?.flags ?? 0) & WORD.be) !== 0;
}

/** "called by Qin", "described as "…" by Qin". */
function agent(tokens: readonly Token[], verb: number, end: number): Mention | null {
  for (let index = verb + 1; index < Math.min(end, verb + 10); index++) {
    const token = tokens[index];
    if (token?.kind === 'stop') return null;
    if (token?.lower === 'by') return mentionAfter(tokens, index + 1, end);
  }
  return null;
}

function participle(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  events: readonly SpeechEvent[],
): SpeechEvent | null {
  const before = tokens[index - 1];
  if (before?.lower === 'as') {
    const quoted = quotedAs(tokens, sentence, index);
    if (quoted) return quoted;
  }
  if (
    before &&
    before.kind === 'word' &&
    before.flags & WORD.preposition &&
    !/^(?:by|in|while|when|after|before)$/u.test(before.lower)
  )
    return { at: index, subject: null };
  if (before?.kind === 'word' && before.flags & WORD.determiner) return null;
  return {
    at: index,
    subject:
      withSubject(tokens, sentence, index) ??
      latest(events, index) ??
      sentenceSubject(tokens, sentence),
  };
}

/** "…, with the Prime Minister describing it as": the participle has its own subject. */
function withSubject(tokens: readonly Token[], sentence: Sentence, index: number): Mention | null {
  for (let at = index - 1; at > Math.max(sentence.from, index - 10); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.lower === 'with') return mentionAfter(tokens, at + 1, index);
  }
  return null;
}

/** "Xinhua quoted Qin as saying", "Qin was quoted as saying". */
function quotedAs(
  tokens: readonly Token[],
  sentence: Sentence,
  saying: number,
): SpeechEvent | null {
  for (let index = saying - 1; index >= Math.max(sentence.from, saying - 14); index--) {
    const token = tokens[index];
    if (!token || !/^(?:quoted|quotes|quoting|cited|citing|cites)$/u.test(token.lower)) continue;
    if (isPassive(tokens, index, sentence.from))
      return { at: saying, subject: mentionBefore(tokens, sentence.from, index) };
    return { at: saying, subject: mentionAfter(tokens, index + 1, saying) };
  }
  return null;
}

function latest(events: readonly SpeechEvent[], before: number): Mention | null {
  for (let index = events.length - 1; index >= 0 && index >= events.length - 4; index--) {
    const event = events[index];
    if (event && event.at < before && event.subject) return event.subject;
  }
  return null;
}

/** "met Biden and said": the subject of the clause before speaks. */
function joinsClause(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while ((tokens[before]?.flags ?? 0) & (WORD.adverb | WORD.auxiliary)) before--;
  return /^(?:and|but|,)$/u.test(tokens[before]?.lower ?? '');
}

/** The first name or pronoun of a sentence that is not inside an opening "In Beijing, …"; `null` if it begins otherwise. */
export function sentenceSubject(tokens: readonly Token[], sentence: Sentence): Mention | null {
  let from = sentence.from;
  const first = tokens[from];
  if (!first || first.kind === 'quote') return null;
  if (
    first.flags & WORD.preposition ||
    first.lower.endsWith('ing') ||
    (first.flags & WORD.clause &&
      first.flags & WORD.opener &&
      first.lower !== 'but' &&
      first.lower !== 'and')
  ) {
    while (from < sentence.to && tokens[from]?.lower !== ',') from++;
    from++;
  }
  while (
    from < sentence.to &&
    (tokens[from]?.flags ?? 0) & (WORD.adverb | WORD.clause) &&
    !((tokens[from]?.flags ?? 0) & WORD.determiner)
  )
    from++;
  if (tokens[from]?.lower === ',') from++;
  const mention = mentionAfter(tokens, from, sentence.to);
  if (!mention || (mention.kind === 'role' && mention.roles.length === 0)) return null;
  return mention;
}
