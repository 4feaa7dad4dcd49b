import { mentionAfter } from './after.ts';
import { mentionBefore } from './before.ts';
import type { Mention } from './mention.ts';
import { pronounKind, pronounMention } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isBaseOfSaying } from './verbs.ts';
import { WORD } from './words.ts';

/** A verb of saying with its subject; `null` if the clause does not say who the speaker is. */
export interface SpeechEvent {
  at: number;
  subject: Mention | null;
  /** "was asked by reporters": the grammatical subject is not the speaker. */
  passive?: boolean;
}

/** A sentence of a paragraph: tokens [from, to). */
export interface Sentence {
  from: number;
  to: number;
}

/** Maximum tokens of a sentence; longer ones are cut, so that text without full stops is not expensive. */
const MAX_SENTENCE = 160;

/** Cuts a paragraph's tokens into sentences; words that attribute a quotation stay with it. */
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
 * The speaker named right after a quotation: "…," said Qin; "…," Qin, the ambassador, said; "…", according to Qin. With
 * `short`, only if nothing else follows up to the full stop: for quotations that end their own sentence.
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
  const writer = tokens[at];
  // "“…?” I ask", "“…,” we were told": whatever the verb, the speaker is not named.
  if (
    at + 1 < end &&
    writer &&
    pronounKind(writer) === 'first' &&
    tokens[at + 1]?.kind === 'word'
  ) {
    const asks = isBaseOfSaying(tokens[at + 1]?.lower ?? '') || endsSoon(tokens, at + 2, end);
    return short && !(tokens[quote]?.endsOpen && asks)
      ? null
      : { at, subject: pronounMention('first', at) };
  }
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
    if (token.lower.endsWith('ing')) {
      // "…, who was speaking in Oslo, added": the verb is still to come.
      if ((tokens[index - 1]?.flags ?? 0) & WORD.be) continue;
      return null;
    }
    const subject = mentionBefore(tokens, at, index);
    if (!subject || startOf(tokens, subject, at) - at > 24) return null;
    const last = token.flags & WORD.hearer ? hearerEnd(tokens, index + 1, limit) : index + 1;
    return short && !endsSoon(tokens, last, limit) ? null : { at: index, subject };
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

/** "Trump told the paper": end of the hearer. */
function hearerEnd(tokens: readonly Token[], from: number, end: number): number {
  const hearer = mentionAfter(tokens, from, end);
  return hearer && hearer.to - from <= MAX_HEARER ? hearer.to : from;
}

const MAX_HEARER = 5;

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

/** Start of the source after "according to", "per" or "in the words of" at `at`; `at` if none of them is there. */
function sourceAt(tokens: readonly Token[], at: number): number {
  const is = (offset: number, word: string) => tokens[at + offset]?.lower === word;
  if (is(0, 'according') && is(1, 'to')) return at + 2;
  if (is(0, 'per') && tokens[at + 1]?.capital) return at + 1;
  return is(0, 'in') && is(1, 'the') && is(2, 'words') && is(3, 'of') ? at + 4 : at;
}

/** The person named by "according to" at `at`; "according to a readout from Tanaka" names Tanaka. */
export function accordingTo(tokens: readonly Token[], at: number, end: number): Mention | null {
  const from = sourceAt(tokens, at);
  if (from === at) return null;
  const source = mentionAfter(tokens, from, end);
  const document = source && (tokens[source.to - 1]?.flags ?? 0) & WORD.document;
  if (!document || !/^(?:from|by)$/u.test(tokens[source.to]?.lower ?? '')) return source;
  const author = mentionAfter(tokens, source.to + 1, end);
  return author && /^(?:person|name|body)$/u.test(author.kind) ? author : source;
}

function isSpeechVerb(token: Token): boolean {
  return token.kind === 'word' && !token.possessive && (token.flags & WORD.speech) !== 0;
}

/** Weak verbs (reports, holds) need a name or a pronoun right before them; after "to" or "the" there is no verb. */
export function reports(tokens: readonly Token[], verb: number, from: number): boolean {
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
  if (token?.lower.startsWith('beg') && tokens[verb + 1]?.lower === 'to') return false;
  if (!token || !(token.flags & WORD.weak)) return true;
  if (/^puts?$/u.test(token.lower) && tokens[verb + 1]?.lower === 'it') return true;
  if (previous.flags & (WORD.masculine | WORD.feminine | WORD.neuter | WORD.plural)) return true;
  if (previous.flags & WORD.auxiliary && !(previous.flags & WORD.be)) return true;
  if (previous.flags & WORD.document && (token.lower === 'read' || token.lower === 'reads'))
    return true;
  return previous.kind === 'word' && previous.capital && !previous.possessive;
}
