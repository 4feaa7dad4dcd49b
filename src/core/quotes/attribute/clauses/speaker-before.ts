import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { asks, hearerOf } from './asking.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

/** Maximum tokens on each side of a verb in ", who was … ,". */
const MAX_ASIDE = 25;
/** Maximum tokens from "that" to a name behind its office: "that the mayor Qin". */
const MAX_OFFICE = 3;

/**
 * The last verb of saying before the quotation that is not inside ", who was … ,", and not a thought reported by somebody else:
 * in "Vance said that the ministry did not think it was …" the words are Vance's.
 */
export function eventBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  events: readonly SpeechEvent[],
  quote: number,
): SpeechEvent | undefined {
  let last: SpeechEvent | undefined;
  for (const event of events) {
    if (event.at > quote) break;
    if (!isPassedOver(tokens, sentence, event, last, quote)) last = event;
  }
  return last;
}

/**
 * Whom a verb before the quotation names. A mere opinion ("dismissed", "believed") yields to an attribution that closes the
 * sentence, unless that one only passes the words on.
 */
export function speakerBefore(
  tokens: readonly Token[],
  events: readonly SpeechEvent[],
  event: SpeechEvent,
  closing: SpeechEvent | undefined,
  quote: number,
): Mention | null {
  if (!event.subject) return null;
  const verb = tokens[event.at];
  const heard = asks(tokens, event.at) ? hearerWho(tokens, event.at, quote) : null;
  if (heard) return heard;
  const isOpinion = !canBe(verb, WORD.speech) || canBe(verb, WORD.thought);
  if (isOpinion && closing && !passesOn(tokens, closing, event.subject)) return null;
  return antecedent(events, event, event.subject);
}

/** "Vale asked the mayor, who shook her head: “…”": whoever was asked answers behind the colon. */
function hearerWho(tokens: readonly Token[], verb: number, quote: number): Mention | null {
  const hearer = hearerOf(tokens, verb, quote);
  const isWho =
    hearer && tokens[hearer.to]?.lower === ',' && tokens[hearer.to + 1]?.lower === 'who';
  return isWho && tokens[quote - 1]?.lower === ':' ? hearer : null;
}

/** "Quoting Qin, the paper said it was “open”": a paper only passes on what the person said. */
export function quotedFirst(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { subject }: SpeechEvent,
): Mention | null {
  if (!isOneOf(tokens[from], /^(?:quoting|citing)$/u) || !subject || !passesOnOnly(subject))
    return null;
  const quoted = mentionAfter(tokens, from + 1, to);
  if (!quoted || !/^(?:person|name)$/u.test(quoted.kind)) return null;
  return tokens[quoted.to]?.lower === ',' && quoted.to < subject.from ? quoted : null;
}

/** A body, or a thing such as "the paper". */
function passesOnOnly({ kind, roles }: Mention): boolean {
  return kind === 'body' || kind === 'it' || (kind === 'role' && roles.length === 0);
}

/** Whether the words of a quotation are not those of this verb's subject, but of another's. */
function isPassedOver(
  tokens: readonly Token[],
  sentence: Sentence,
  event: SpeechEvent,
  last: SpeechEvent | undefined,
  quote: number,
): boolean {
  const { from } = sentence;
  const verb = tokens[event.at];
  if (last?.subject && canBe(verb, WORD.thought) && !isCopy(tokens, last)) return true;
  if (event.subject?.kind === 'first' && isOpeningClause(tokens, from, event.at, quote))
    return true;
  if (last && canBe(verb, WORD.naming) && hasBe(tokens, event.at + 1, quote)) return true;
  if (
    last &&
    (isObject(tokens, event, quote) ||
      isDone(tokens, event) ||
      isTopic(tokens, sentence, event, quote))
  )
    return true;
  return isAside(tokens, from, event.at, quote);
}

/** "When I put this to Qin, he smiled: “…”": the opening clause describes what happened before. */
function isOpeningClause(
  tokens: readonly Token[],
  from: number,
  at: number,
  quote: number,
): boolean {
  if (!isOneOf(tokens[from], /^(?:when|as|after|before|while|if|once)$/u)) return false;
  for (let index = at; index < quote - 1; index++) if (tokens[index]?.lower === ',') return true;
  return false;
}

/** "According to a copy of the essay, the envoy believes …": not of the document, but of its author. */
function isCopy(tokens: readonly Token[], { at, subject }: SpeechEvent): boolean {
  if (tokens[at]?.lower !== 'according' || !subject) return false;
  return canBe(tokens[subject.to - 1], WORD.document);
}

function hasBe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (canBe(tokens[index], WORD.be)) return true;
  return false;
}

/** "An officer described Trump's call as “improper”": the call is the object, not the speaker. */
function isObject(tokens: readonly Token[], { at, subject }: SpeechEvent, quote: number): boolean {
  const as = isOneOf(tokens[quote - 1], /^(?:an?|the)$/u) ? quote - 2 : quote - 1;
  if (!subject || tokens[as]?.lower !== 'as') return false;
  return canBe(tokens[at], WORD.speechNoun) && tokens[subject.to - 1]?.possessive === true;
}

/** "Qin said that students had been attacked and that": something done, no words. */
function isDone(tokens: readonly Token[], { at, subject, passive }: SpeechEvent): boolean {
  return passive === true && !subject && !canBe(tokens[at], WORD.speech | WORD.naming);
}

/** "Vale told the paper that Qin's remarks “set the tone.”": the sentence ends with what she says of them. */
function isTopic(
  tokens: readonly Token[],
  { to }: Sentence,
  { at, subject }: SpeechEvent,
  quote: number,
): boolean {
  if (!subject || at !== quote - 1 || !tokens[subject.to - 1]?.possessive) return false;
  const before = tokens.slice(Math.max(0, subject.from - MAX_OFFICE), subject.from + 1);
  return (
    before.some(({ lower }) => lower === 'that') &&
    (quote + 1 >= to || tokens[quote + 1]?.kind !== 'word')
  );
}

/** "Qin, who had called it late, spoke of “…”". */
function isAside(tokens: readonly Token[], from: number, at: number, quote: number): boolean {
  let comma = at;
  while (comma > from && at - comma < MAX_ASIDE && tokens[comma]?.lower !== ',') comma--;
  if (tokens[comma]?.lower !== ',') return false;
  if (!isOneOf(tokens[comma + 1], /^(?:who|which|whose|whom|where)$/u)) return false;
  for (let index = at + 1; index < Math.min(quote - 1, at + MAX_ASIDE); index++) {
    if (tokens[index]?.lower === ',') return true;
    if (tokens[index]?.kind === 'quote') return false;
  }
  return false;
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
  return passesOnOnly(subject) && isOneOf(tokens[at], /^(?:report(?:s|ed)|according)$/u);
}

/** What a pronoun can stand for within its sentence. */
const CAN_BE: Partial<Record<Mention['kind'], RegExp>> = {
  he: /^(?:person|name|role)$/u,
  she: /^(?:person|name|role)$/u,
  it: /^(?:body|role)$/u,
  they: /^(?:body|role)$/u,
};

/** "Orban told CNBC that he wanted …": the pronoun refers to the earlier speaker in the sentence. */
function antecedent(
  events: readonly SpeechEvent[],
  { at }: SpeechEvent,
  subject: Mention,
): Mention {
  const kinds = CAN_BE[subject.kind];
  if (!kinds) return subject;
  for (const earlier of events) {
    if (earlier.at >= at) break;
    const found = earlier.subject;
    if (found && found.from < subject.from && kinds.test(found.kind)) return found;
  }
  return subject;
}
