import { mentionAfter } from './after.ts';
import { appositionEnd } from './apposition.ts';
import { inlineAfter } from './inline-after.ts';
import type { Mention } from './mention.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import type { Token } from './tokens.ts';
import { WORD } from './words.ts';

/** What a sentence says about a quotation in it: its speaker, that the quotation is alone in it, or nothing. */
export type Attribution =
  | { kind: 'named'; mention: Mention }
  | { kind: 'alone' }
  | { kind: 'none' };

const NONE: Attribution = { kind: 'none' };

/**
 * The speaker that a sentence gives for the quotation at `quote`: named after it, before it, by a colon, or at the end of the
 * sentence. A sentence that consists only of quotations is `alone`: its context decides.
 */
export function attributionOf(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
  events: readonly SpeechEvent[],
): Attribution {
  if (tokens[quote - 1]?.lower === 'so-called') return NONE;
  if (lacksSubject(tokens, sentence.from, quote)) return { kind: 'alone' };
  const leads = isLeading(tokens, sentence.from, quote);
  const after = inlineAfter(tokens, quote, sentence.to);
  if (leads && after?.subject) return named(after.subject);
  const setOff = isSetOff(tokens, quote);
  const colon = tokens[quote + 1];
  if (leads && colon && /^[:~\u2013\u2014-]$/u.test(colon.lower) && tokens[quote + 2]?.capital) {
    const mention = mentionAfter(tokens, quote + 2, sentence.to);
    if (mention && signs(tokens, sentence, mention))
      return mention.kind === 'body' && colon.lower !== ':' ? { kind: 'alone' } : named(mention);
  }
  const closing = events.find(
    (event) => event.at > quote && event.subject && closesSentence(tokens, event, sentence),
  );
  if (after?.subject && setOff && isHeading(tokens, sentence.from, quote))
    return named(after.subject);
  const before = lastBefore(tokens, sentence, events, quote);
  const flags = before ? (tokens[before.at]?.flags ?? 0) : 0;
  const stance = !(flags & WORD.speech) || (flags & WORD.thought) !== 0;
  if (before?.subject && !(stance && closing && !passesOn(tokens, closing, before.subject)))
    return named(antecedent(events, before, before.subject));
  if (tokens[quote + 1]?.lower === 'by') {
    const agent =
      before || isNamed(tokens, sentence.from, quote)
        ? mentionAfter(tokens, quote + 2, sentence.to)
        : null;
    if (agent && (agent.kind !== 'role' || agent.roles.length > 0)) return named(agent);
  }
  if (before && !closing) return after?.subject && setOff ? named(after.subject) : NONE;
  if (tokens[quote - 1]?.lower === ':') {
    const subject = sentenceSubject(tokens, sentence);
    if (
      subject &&
      subject.to <= quote &&
      !isPart(tokens, subject) &&
      isSpeakerBeforeColon(tokens, subject, quote)
    )
      return named(subject);
  }
  if (after?.subject && !leads && setOff) return named(after.subject);
  if (closing?.subject) return named(closing.subject);
  const shared = sharedAfter(tokens, sentence, quote);
  if (leads && shared) return named(shared);
  return isAlone(tokens, sentence) ? { kind: 'alone' } : NONE;
}

/**
 * "Qin called it “a lie”, Xinhua reported": the agency only passes on what the person said. "Qin dismissed “a lie”, he said": "he"
 * is the same person.
 */
function passesOn(
  tokens: readonly Token[],
  { at, subject }: SpeechEvent,
  before: Mention,
): boolean {
  if (!subject || !/^(?:person|name|he|she)$/u.test(before.kind)) return false;
  if (subject.kind === 'he' || subject.kind === 'she') return true;
  const nobody = subject.kind === 'body' || (subject.kind === 'role' && subject.roles.length === 0);
  return nobody && /^(?:report(?:s|ed)|according)$/u.test(tokens[at]?.lower ?? '');
}

const LACKS_SUBJECT =
  /^(?:(?:and|but|then|also|later|so|,) )*(?:added|adds|said|says|continued|continues|concluded|wrote|explained|insisted) [,:]$/u;

/** "And, added: “…”": a verb of speech without a subject. The preceding words decide. */
function lacksSubject(tokens: readonly Token[], from: number, quote: number): boolean {
  const opening = tokens.slice(from, quote).map(({ lower }) => lower);
  return opening.length <= 5 && LACKS_SUBJECT.test(opening.join(' '));
}

/** "“…” – Qin Gang" fills the sentence; a date may follow an office: "– Qin Gang, ambassador to the US, April 2022". */
function signs(tokens: readonly Token[], { to }: Sentence, mention: Mention): boolean {
  const office = appositionEnd(tokens, mention.to);
  let end = office;
  if (office > mention.to || mention.roles.length > 0) while (isDate(tokens[end])) end++;
  return end >= to - 1;
}

function isDate(token: Token | undefined): boolean {
  if (!token) return false;
  return token.lower === ',' || (token.flags & WORD.time) !== 0 || /^\d{1,4}$/u.test(token.lower);
}

function named(mention: Mention): Attribution {
  return { kind: 'named', mention };
}

function isLeading(tokens: readonly Token[], from: number, quote: number): boolean {
  for (let index = from; index < quote; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'quote' || index - from > 2) return false;
    if (token.kind === 'word' && !/^(?:and|but|or|so|yet|still)$/u.test(token.lower)) return false;
  }
  return true;
}

/**
 * The last verb of saying before the quotation that is not inside ", who was … ,", and not a thought reported by somebody else:
 * in "Vance said that the ministry did not think it was …" the words are Vance's.
 */
function lastBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  events: readonly SpeechEvent[],
  quote: number,
): SpeechEvent | undefined {
  let last: SpeechEvent | undefined;
  for (const event of events) {
    if (event.at > quote) break;
    const flags = tokens[event.at]?.flags ?? 0;
    if (flags & WORD.thought && last?.subject) continue;
    if (event.subject?.kind === 'first' && isOpeningClause(tokens, sentence.from, event.at, quote))
      continue;
    if (flags & WORD.naming && last && hasBe(tokens, event.at + 1, quote)) continue;
    if (last && isObject(tokens, event, quote)) continue;
    if (!isAside(tokens, sentence.from, event.at, quote)) last = event;
  }
  return last;
}

/** "An officer described Trump's call as “improper”": the call is the object, not the speaker. */
function isObject(tokens: readonly Token[], { at, subject }: SpeechEvent, quote: number): boolean {
  return (
    tokens[quote - 1]?.lower === 'as' &&
    ((tokens[at]?.flags ?? 0) & WORD.speechNoun) !== 0 &&
    subject !== null &&
    tokens[subject.to - 1]?.possessive === true
  );
}

/** "When I put this to Qin, he smiled: “…”": the opening clause describes what happened before. */
function isOpeningClause(
  tokens: readonly Token[],
  from: number,
  at: number,
  quote: number,
): boolean {
  if (!/^(?:when|as|after|before|while|if|once)$/u.test(tokens[from]?.lower ?? '')) return false;
  for (let index = at; index < quote - 1; index++) if (tokens[index]?.lower === ',') return true;
  return false;
}

function hasBe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if ((tokens[index]?.flags ?? 0) & WORD.be) return true;
  }
  return false;
}

const MAX_ASIDE = 25;

function isAside(tokens: readonly Token[], from: number, at: number, quote: number): boolean {
  let start = at;
  while (start > from && at - start < MAX_ASIDE && tokens[start]?.lower !== ',') start--;
  const opener = tokens[start + 1];
  if (
    tokens[start]?.lower !== ',' ||
    !opener ||
    !/^(?:who|which|whose|whom|where)$/u.test(opener.lower)
  )
    return false;
  for (let index = at + 1; index < Math.min(quote - 1, at + MAX_ASIDE); index++) {
    if (tokens[index]?.lower === ',') return true;
    if (tokens[index]?.kind === 'quote') return false;
  }
  return false;
}

/** "Orban told CNBC that he wanted …": the pronoun refers to the earlier speaker in the sentence. */
function antecedent(events: readonly SpeechEvent[], event: SpeechEvent, subject: Mention): Mention {
  if (
    subject.kind !== 'he' &&
    subject.kind !== 'she' &&
    subject.kind !== 'they' &&
    subject.kind !== 'it'
  )
    return subject;
  const persons = subject.kind === 'he' || subject.kind === 'she';
  for (const earlier of events) {
    if (earlier.at >= event.at) break;
    const found = earlier.subject;
    if (
      found &&
      found.from < subject.from &&
      (persons ? /^(?:person|name|role)$/u : /^(?:body|role)$/u).test(found.kind)
    )
      return found;
  }
  return subject;
}

/** The words are set off from "he said" by a comma, inside or after the marks, or nothing is between them. */
function isSetOff(tokens: readonly Token[], quote: number): boolean {
  const next = tokens[quote + 1];
  return next?.lower === ',' || next?.kind !== 'word' || tokens[quote]?.endsOpen === true;
}

function isNamed(tokens: readonly Token[], from: number, quote: number): boolean {
  for (let index = quote - 1; index >= Math.max(from, quote - 8); index--) {
    if ((tokens[index]?.flags ?? 0) & (WORD.naming | WORD.stance)) return true;
  }
  return false;
}

/** "Qin: “…”" and "He was blunt: “…”", but not "The answer is simple: “…”". */
function isSpeakerBeforeColon(tokens: readonly Token[], subject: Mention, quote: number): boolean {
  if (subject.kind === 'he' || subject.kind === 'she' || subject.kind === 'person') return true;
  const apposed = appositionEnd(tokens, subject.to);
  const to = apposed > subject.to ? apposed + 1 : apposed;
  return (
    tokens[to]?.lower === ':' ||
    (quote - to <= 8 && (subject.kind === 'name' || isPersonByWork(tokens, subject)))
  );
}

function isPersonByWork(tokens: readonly Token[], { kind, roles, from }: Mention): boolean {
  return kind === 'role' && roles.length > 0 && tokens[from]?.lower === 'the';
}

/** "What they say:" before a quotation is a heading, whoever "they" are. */
function isHeading(tokens: readonly Token[], from: number, quote: number): boolean {
  return (
    tokens[quote - 1]?.lower === ':' && /^(?:what|why|how|where)$/u.test(tokens[from]?.lower ?? '')
  );
}

/** "Question: “…”" in a transcript is not a name. */
function isPart(tokens: readonly Token[], { from, to }: Mention): boolean {
  return to - from === 1 && /^(?:q|a|question|answer)$/u.test(tokens[from]?.lower ?? '');
}

/** "…, Qin said." at the end applies to all quotations in its sentence. */
function closesSentence(tokens: readonly Token[], event: SpeechEvent, sentence: Sentence): boolean {
  const subject = event.subject;
  if (!subject) return false;
  if (subject.from > event.at)
    return tokens[event.at - 1]?.lower === ',' || tokens[event.at - 1]?.endsOpen === true;
  let from = subject.from;
  while (from > sentence.from && tokens[from - 1]?.kind === 'word') from--;
  const setOff = tokens[from - 1]?.lower === ',' || tokens[from - 1]?.endsOpen === true;
  const joins = ((tokens[from]?.flags ?? 0) & WORD.clause) !== 0;
  if (!setOff || joins || sentence.to - event.at > 14) return false;
  const next = tokens[event.at + 1];
  return (
    !next ||
    next.kind === 'stop' ||
    (next.flags & (WORD.time | WORD.preposition)) !== 0 ||
    ((tokens[event.at]?.flags ?? 0) & WORD.hearer) !== 0
  );
}

/** "A" and "B," Qin said: the attribution of the last quotation in a series applies to all of them. */
function sharedAfter(tokens: readonly Token[], sentence: Sentence, quote: number): Mention | null {
  for (let index = quote + 1; index < Math.min(sentence.to, quote + 4); index++) {
    if (tokens[index]?.kind === 'quote')
      return inlineAfter(tokens, index, sentence.to)?.subject ?? null;
  }
  return null;
}

/** Only quotations; an agency's name in brackets does not count. */
function isAlone(tokens: readonly Token[], sentence: Sentence): boolean {
  let brackets = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.lower === '(') brackets++;
    else if (token?.lower === ')') brackets--;
    else if (token?.kind === 'word' && brackets <= 0) return false;
  }
  return true;
}
