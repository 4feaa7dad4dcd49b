import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { isBaseOfSaying } from '../lexicon/verbs.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import { mentionBefore } from '../names/before.ts';
import type { Mention } from '../names/mention.ts';
import { pronounKind, pronounMention, wordsStart } from '../names/phrases.ts';
import { accordingTo } from './according-to.ts';
import { isAsking } from './asking.ts';
import { quotedAs } from './cited.ts';
import { possessedNoun } from './possessed.ts';
import { reports } from './reports.ts';
import type { SpeechEvent } from './speech-event.ts';

/** Maximum tokens between the quotation and the end of the words that attribute it. */
const MAX_INLINE = 45;
/** Maximum tokens from the quotation to the name of the speaker. */
const MAX_LEAD = 24;
/** Maximum tokens of the hearer in "Qin told the paper". */
const MAX_HEARER = 5;

/** An attribution after a quotation, with the end of its words. */
interface Inline {
  event: SpeechEvent;
  to: number;
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
  const at = afterPauses(tokens, quote + 1, end);
  if (tokens[at]?.kind === 'quote') return null;
  const limit = Math.min(end, at + MAX_INLINE);
  const source = accordingTo(tokens, at, limit);
  if (source) return short ? null : { at, subject: source };
  if (isWriterOrReader(tokens, at, end)) {
    const stands = !short || (tokens[quote]?.endsOpen && asksOnly(tokens, at, end));
    return stands ? { at, subject: pronounMention('first', at) } : null;
  }
  const asked = tokens[quote]?.asks === true;
  const owned = wasHisReply(tokens, at, limit) ?? cameTheReply(tokens, at, limit);
  if (owned && !short) return owned;
  const found = verbFirst(tokens, at, limit) ?? subjectFirst(tokens, at, limit, asked);
  return found && (!short || endsSoon(tokens, found.to, limit)) ? found.event : null;
}

/** "“…?” I ask", "“…,” we were told": whatever the verb, the speaker is not named. */
function isWriterOrReader(tokens: readonly Token[], at: number, end: number): boolean {
  const writer = tokens[at];
  if (!writer || at + 1 >= end) return false;
  return pronounKind(writer) === 'first' && tokens[at + 1]?.kind === 'word';
}

function asksOnly(tokens: readonly Token[], at: number, end: number): boolean {
  return isBaseOfSaying(tokens[at + 1]?.lower ?? '') || endsSoon(tokens, at + 2, end);
}

/** Maximum tokens of the name in "was Qin's answer". */
const MAX_OWNER = 6;

/** "…," was Qin's answer. */
function wasHisReply(tokens: readonly Token[], at: number, end: number): SpeechEvent | null {
  if (!canBe(tokens[at], WORD.be)) return null;
  for (let owner = at + 1; owner <= Math.min(end - 1, at + MAX_OWNER); owner++) {
    if (tokens[owner]?.kind !== 'word') return null;
    if (tokens[owner]?.possessive) return possessedNoun(tokens, { from: at + 1, to: end }, owner);
  }
  return null;
}

/** "…," came the reply from Qin. */
function cameTheReply(tokens: readonly Token[], at: number, end: number): SpeechEvent | null {
  const came = isOneOf(tokens[at], /^(?:came|comes)$/u) && tokens[at + 1]?.lower === 'the';
  const noun = came && canBe(tokens[at + 2], WORD.speechNoun) ? at + 2 : -1;
  if (noun < 0 || tokens[noun + 1]?.lower !== 'from') return null;
  return { at: noun, subject: mentionAfter(tokens, noun + 2, end) };
}

/** "…," said Qin. */
function verbFirst(tokens: readonly Token[], from: number, end: number): Inline | null {
  const at = afterAuxiliaries(tokens, from, end);
  const verb = tokens[at];
  // "“…” was read out": nobody is told to speak.
  if (!verb || verb.capital || !isSpeechVerb(verb) || canBe(tokens[at - 1], WORD.be)) return null;
  if (canBe(verb, WORD.hearer) || verb.lower.endsWith('ing')) return null;
  const subject = mentionAfter(tokens, at + 1, end);
  return subject && { event: { at, subject }, to: subject.to };
}

/**
 * "…," Qin, the ambassador, said; "…," Qin told the paper; "…?" Qin asked the mayor, if the words are a question (`asked`);
 * "…," Qin was quoted as saying.
 */
function subjectFirst(
  tokens: readonly Token[],
  from: number,
  end: number,
  asked: boolean,
): Inline | null {
  const at = verbAfterSubject(tokens, from, end);
  if (at < 0) return citedAfter(tokens, from, end);
  const before = mentionBefore(tokens, from, at);
  const subject = before && (apposed(tokens, from, before) ?? before);
  if (!subject || wordsStart(tokens, subject.from, from) - from > MAX_LEAD) return null;
  const addresses = canBe(tokens[at], WORD.hearer) || (asked && isAsking(tokens[at]));
  const to = addresses ? hearerEnd(tokens, at + 1, end) : at + 1;
  return { event: { at, subject }, to };
}

/** "…," Leo Brandt, a diver at the Harbour Forum said: whom the words "a diver" are about, though no comma closes them. */
function apposed(tokens: readonly Token[], from: number, { from: at }: Mention): Mention | null {
  if (!isOneOf(tokens[at], /^an?$/u) || tokens[at - 1]?.lower !== ',') return null;
  const name = mentionAfter(tokens, from, at - 1);
  return name?.kind === 'person' && name.to === at - 1 ? name : null;
}

/** "…," Qin was quoted as saying; "…," the paper quoted Qin as saying. */
function citedAfter(tokens: readonly Token[], from: number, end: number): Inline | null {
  for (let at = from + 2; at < end; at++) {
    const token = tokens[at];
    if (!token || endsClause(token)) return null;
    if (token.lower !== 'saying' || tokens[at - 1]?.lower !== 'as') continue;
    const event = quotedAs(tokens, { from, to: end }, at);
    return event?.subject ? { event, to: at + 1 } : null;
  }
  return null;
}

/** The first verb of the clause that reports words; -1 if there is none, or a participle comes before it. */
function verbAfterSubject(tokens: readonly Token[], from: number, end: number): number {
  // "…" is what Qin called it.
  const names = canBe(tokens[from], WORD.be) && isOneOf(tokens[from + 1], /^(?:how|what)$/u);
  for (let index = from + 1; index < end; index++) {
    const token = tokens[index];
    if (!token || endsClause(token)) return -1;
    const isVerb =
      isSpeechVerb(token) ||
      goesOn(tokens, from, index) ||
      (names && canBe(token, WORD.stance | WORD.naming));
    if (token.capital || !isVerb || !reports(tokens, index, from)) continue;
    if (!token.lower.endsWith('ing')) return index;
    // "…, who was speaking in Oslo, added": the verb is still to come.
    if (!canBe(tokens[index - 1], WORD.be)) return -1;
  }
  return -1;
}

function endsClause(token: Token): boolean {
  return token.kind === 'quote' || token.lower === ':' || (token.ends && token.kind === 'stop');
}

function endsSoon(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at];
  if (!next || at >= end) return true;
  if (next.kind === 'stop') return next.ends || next.lower === ',';
  return canBe(next, WORD.time | WORD.preposition) && next.lower !== 'of';
}

/** "Trump told the paper": end of the hearer. */
function hearerEnd(tokens: readonly Token[], from: number, end: number): number {
  const hearer = mentionAfter(tokens, from, end);
  return hearer && hearer.to - from <= MAX_HEARER ? hearer.to : from;
}

function afterPauses(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && isPause(tokens[at])) at++;
  return at;
}

function isPause(token: Token | undefined): boolean {
  return token?.kind === 'stop' && ',\u2013\u2014-.'.includes(token.lower) && !token.ends;
}

function afterAuxiliaries(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && !tokens[at]?.capital && canBe(tokens[at], WORD.auxiliary)) at++;
  return at;
}

function isSpeechVerb(token: Token): boolean {
  return token.kind === 'word' && !token.possessive && canBe(token, WORD.speech);
}

/** "…," Qin went on, with no word of what he went on to do. */
function goesOn(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!isOneOf(tokens[verb], /^(?:goes|went)$/u) || tokens[verb + 1]?.lower !== 'on') return false;
  const before = tokens[from - 1];
  return (before?.lower === ',' || before?.endsOpen === true) && tokens[verb + 2]?.kind !== 'word';
}
