import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import { appositionEnd } from '../names/apposition.ts';
import type { Mention } from '../names/mention.ts';
import { actorAfter } from './actor-after.ts';
import { closingEvent } from './closing.ts';
import { inlineAfter } from './inline-after.ts';
import { pointsToText } from './points-to-text.ts';
import { isEveryday, sentenceSubject } from './sentence-subject.ts';
import { eventBefore, quotedFirst, speakerBefore } from './speaker-before.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

/** What a sentence says about a quotation in it: its speaker, that the quotation is alone in it, or nothing. */
export type Attribution =
  | { kind: 'named'; mention: Mention }
  | { kind: 'alone'; topic?: true }
  | { kind: 'none' };

const NONE: Attribution = { kind: 'none' };
const ALONE: Attribution = { kind: 'alone' };

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
  if (lacksSubject(tokens, sentence.from, quote)) return ALONE;
  const after = inlineAfter(tokens, quote, sentence.to)?.subject ?? null;
  const leads = isLeading(tokens, sentence.from, quote);
  const opening = leads
    ? (named(after ?? actorAfter(tokens, quote, sentence.to)) ?? signature(tokens, sentence, quote))
    : null;
  return (
    opening ??
    attributionWithin(tokens, sentence, quote, events, after) ??
    named(leads ? sharedAfter(tokens, sentence, quote) : null) ??
    (tokens[quote - 1]?.lower === ':' ? signature(tokens, sentence, quote) : null) ??
    alone(tokens, sentence)
  );
}

/** The speaker of a quotation in mid-sentence, the surer signs first; `null` if the sentence has none of them. */
function attributionWithin(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
  events: readonly SpeechEvent[],
  after: Mention | null,
): Attribution | null {
  const apart = isSetOff(tokens, quote) ? named(after) : null;
  if (apart && isHeading(tokens, sentence.from, quote)) return apart;
  const closing = closingEvent(tokens, sentence, events, quote);
  const before = eventBefore(tokens, sentence, events, quote);
  if (apart && before && closesAnother(tokens, before, quote)) return apart;
  if (pointsToText(tokens, sentence, quote, before)) return apart ?? NONE;
  const known =
    (before &&
      named(
        quotedFirst(tokens, sentence, before) ??
          speakerBefore(tokens, events, before, closing, quote),
      )) ??
    named(agentAfter(tokens, sentence, quote, before));
  if (known) return known;
  if (before && !closing) return apart ?? NONE;
  if (apart && after && isSomebody(after) && isPlace(tokens, sentence, quote)) return apart;
  return (
    named(speakerBeforeColon(tokens, sentence, quote)) ??
    apart ??
    named(closing?.subject ?? holderBefore(tokens, sentence, quote))
  );
}

function isSomebody({ kind, roles }: Mention): boolean {
  return /^(?:person|name|he|she)$/u.test(kind) || roles.length > 0;
}

/** "Mumbai: “…,” the minister said": a name alone before a colon can be where somebody else spoke. */
function isPlace(tokens: readonly Token[], { from }: Sentence, quote: number): boolean {
  if (tokens[quote - 1]?.lower !== ':' || from > 0) return false;
  return tokens.slice(from, quote - 1).every(({ kind, capital }) => kind === 'word' && capital);
}

/** "“…”, said a reporter, while “…,” Qin said": the verb before the quotation belongs to the one before that. */
function closesAnother(
  tokens: readonly Token[],
  { at, subject }: SpeechEvent,
  quote: number,
): boolean {
  const end = Math.max(at + 1, subject?.to ?? 0);
  const between = tokens.slice(end, quote).map(({ lower }) => lower);
  return /^(?:, )?(?:while|whereas|and|but)$/u.test(between.join(' '));
}

function named(mention: Mention | null): Attribution | null {
  return mention && { kind: 'named', mention };
}

const LACKS_SUBJECT =
  /^(?:(?:and|but|then|also|later|so|,) )*(?:added|adds|said|says|continued|continues|concluded|wrote|explained|insisted) [,:]$|^and(?: (?:also|then|again|finally))? :$/u;

/** "And, added: “…”", "And: “…”": without a subject. The preceding words decide. */
function lacksSubject(tokens: readonly Token[], from: number, quote: number): boolean {
  const opening = tokens.slice(from, quote).map(({ lower }) => lower);
  return opening.length <= 5 && LACKS_SUBJECT.test(opening.join(' '));
}

function isLeading(tokens: readonly Token[], from: number, quote: number): boolean {
  if (quote - from > 3) return false;
  for (let index = from; index < quote; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'quote') return false;
    if (token.kind === 'word' && !/^(?:and|but|or|so|yet|still)$/u.test(token.lower)) return false;
  }
  return true;
}

/** "“…” – Qin Gang", "“…” -- Qin Gang", "“…”: Qin Gang". After a dash a body may be the source of the page, so that the context decides. */
function signature(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
): Attribution | null {
  const mark = tokens[quote + 1];
  const name = mark?.lower === '-' && tokens[quote + 2]?.lower === '-' ? quote + 3 : quote + 2;
  if (!isOneOf(mark, /^[:~\u2013\u2014-]$/u) || !tokens[name]?.capital) return null;
  const mention = mentionAfter(tokens, name, sentence.to);
  if (!mention || !signs(tokens, sentence, mention)) return null;
  return mention.kind === 'body' && mark?.lower !== ':' ? ALONE : named(mention);
}

/** "“…” – Qin Gang" fills the sentence; a date may follow an office: "– Qin Gang, ambassador to the US, April 2022". */
function signs(tokens: readonly Token[], { to }: Sentence, mention: Mention): boolean {
  const office = appositionEnd(tokens, mention.to);
  let end = office;
  if (office > mention.to || mention.roles.length > 0) while (isDate(tokens[end])) end++;
  return end >= to - 1;
}

function isDate(token: Token | undefined): boolean {
  return isOneOf(token, /^(?:,|\d{1,4})$/u) || canBe(token, WORD.time);
}

/** The words are set off from "he said" by a comma, inside or after the marks, or nothing is between them. */
function isSetOff(tokens: readonly Token[], quote: number): boolean {
  const next = tokens[quote + 1];
  if (canBe(next, WORD.be) && isOneOf(tokens[quote + 2], /^(?:how|what)$/u)) return true;
  return next?.lower === ',' || next?.kind !== 'word' || tokens[quote]?.endsOpen === true;
}

/** "What they say:" before a quotation is a heading, whoever "they" are. */
function isHeading(tokens: readonly Token[], from: number, quote: number): boolean {
  return tokens[quote - 1]?.lower === ':' && isOneOf(tokens[from], /^(?:what|why|how|where)$/u);
}

/** "described as “…” by Qin", "dubbed “…” by the mayor". */
function agentAfter(
  tokens: readonly Token[],
  { from, to }: Sentence,
  quote: number,
  before: SpeechEvent | undefined,
): Mention | null {
  if (tokens[quote + 1]?.lower !== 'by') return null;
  if (!before && !isNamedOrJudged(tokens, from, quote)) return null;
  const agent = mentionAfter(tokens, quote + 2, to);
  return agent?.kind === 'role' && agent.roles.length === 0 ? null : agent;
}

/** Whether a verb of naming or judging stands shortly before the quotation. */
function isNamedOrJudged(tokens: readonly Token[], from: number, quote: number): boolean {
  for (let index = quote - 1; index >= Math.max(from, quote - 8); index--) {
    if (canBe(tokens[index], WORD.naming | WORD.stance)) return true;
  }
  return false;
}

/** "Qin: “…”" and "He was blunt: “…”", but not "The answer is simple: “…”". */
function speakerBeforeColon(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
): Mention | null {
  if (tokens[quote - 1]?.lower !== ':') return null;
  const subject = sentenceSubject(tokens, sentence);
  if (!subject || subject.to > quote || isPart(tokens, subject)) return null;
  if (tokens[subject.from]?.lower === 'here') return shownHere(tokens, subject, quote);
  if (/^(?:he|she|person)$/u.test(subject.kind)) return subject;
  const apposed = appositionEnd(tokens, subject.to);
  const to = apposed > subject.to ? apposed + 1 : apposed;
  if (tokens[to]?.lower === ':') return subject;
  const isOne = subject.kind === 'name' || isPersonByWork(tokens, subject);
  return isOne && !isEveryday(tokens, subject) && quote - to <= 8 ? subject : null;
}

/** "Here is Qin Gang on the talks: “…”". */
function shownHere(tokens: readonly Token[], { to }: Mention, quote: number): Mention | null {
  const shown = canBe(tokens[to], WORD.be) ? mentionAfter(tokens, to + 1, quote) : null;
  return shown?.kind === 'person' ? shown : null;
}

function isPersonByWork(tokens: readonly Token[], { kind, roles, from }: Mention): boolean {
  return kind === 'role' && roles.length > 0 && tokens[from]?.lower === 'the';
}

/** "For Qin Gang, “…”", "To Qin, it is “…”": whose view it is. */
function holderBefore(tokens: readonly Token[], { from }: Sentence, quote: number): Mention | null {
  if (!isOneOf(tokens[from], /^(?:for|to)$/u)) return null;
  const holder = mentionAfter(tokens, from + 1, quote);
  if (tokens[holder?.to ?? quote]?.lower !== ',') return null;
  // "For Kobe, the office has “warnings”": a single name can be a place.
  const isHolder =
    holder?.kind === 'person' || (holder?.kind === 'name' && holder.to === quote - 1);
  return isHolder ? holder : null;
}

/** "Question: “…”" in a transcript and "Theirs: “…”" are no names. */
function isPart(tokens: readonly Token[], { from, to }: Mention): boolean {
  return (
    to - from === 1 && isOneOf(tokens[from], /^(?:q|a|question|answer|ours|theirs|mine|hers)$/u)
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

/** Only quotations, or these behind a topic. */
function alone(tokens: readonly Token[], { from, to }: Sentence): Attribution {
  const behind = topicEnd(tokens, from);
  if (!isAlone(tokens, { from: behind, to })) return NONE;
  return behind > from ? { kind: 'alone', topic: true } : ALONE;
}

/** Maximum tokens of a topic with its colon. */
const MAX_TOPIC = 7;

/** "On trade: “…”": the words behind it go on with whoever speaks. Where the colon is behind such an opening; else `from`. */
export function topicEnd(tokens: readonly Token[], from: number): number {
  const first = isOneOf(tokens[from], /^(?:and|,)$/u) ? from + 1 : from;
  if (!isOneOf(tokens[first], /^(?:on|of|about|with|regarding)$/u)) return from;
  for (let at = from + 1; at < from + MAX_TOPIC; at++) {
    if (tokens[at]?.lower === ':') return at + 1;
    if (tokens[at]?.kind !== 'word') return from;
  }
  return from;
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
