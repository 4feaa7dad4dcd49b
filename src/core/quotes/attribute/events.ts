import { accordingTo } from './according-to.ts';
import { mentionAfter } from './after.ts';
import { mentionBefore } from './before.ts';
import { citedBefore, quotedAs } from './cited.ts';
import type { Mention } from './mention.ts';
import { nameMention } from './names.ts';
import { isContinuous, isPassive } from './passive.ts';
import { isLight, nameStart, pronounMention } from './phrases.ts';
import { reports } from './reports.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import type { Token } from './tokens.ts';
import { isBaseOfSaying } from './verbs.ts';
import { WORD } from './words.ts';

/** All verbs of saying or judging in a sentence with their subjects, in order. Participles take the subject before them. */
export function speechEvents(tokens: readonly Token[], sentence: Sentence): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || events.at(-1)?.at === index) continue;
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      events.push({ at: index, subject: accordingTo(tokens, index, sentence.to) });
    } else if (SECOND_WORDS.test(token.lower)) {
      const event = twoWords(tokens, sentence, index);
      if (event) events.push(event);
    } else if (token.lower === 'to') {
      const event = goesOnTo(tokens, sentence, index);
      if (event) events.push(event);
    } else if (/^(?:hear|hears|heard|hearing)$/u.test(token.lower)) {
      const event = heardSaying(tokens, sentence, index);
      if (event) events.push(event);
    } else if (token.flags & WORD.speechNoun && tokens[index + 1]?.lower === 'from') {
      events.push({ at: index, subject: mentionAfter(tokens, index + 2, sentence.to) });
    } else if (token.flags & WORD.speechNoun && isTheirAnswer(tokens, index)) {
      const kind = tokens[index - 1]?.lower === 'her' ? 'she' : 'he';
      events.push({ at: index, subject: pronounMention(kind, index - 1) });
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

/** "His reply: “…”". */
function isTheirAnswer(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun + 1]?.lower === ':' && /^(?:his|her)$/u.test(tokens[noun - 1]?.lower ?? '');
}

const SECOND_WORDS = /^(?:out|clear|plain)$/u;

/** "Qin set out his goal to", "made it clear that": two words that together act as a verb of saying. */
function twoWords(
  tokens: readonly Token[],
  sentence: Sentence,
  second: number,
): SpeechEvent | null {
  const object = /^(?:it|this|that|himself|herself)$/u.test(tokens[second - 1]?.lower ?? '');
  const verb = object ? second - 2 : second - 1;
  const verbs =
    tokens[second]?.lower === 'out'
      ? /^(?:sets?|la(?:id|ys)|spel(?:led|t|ls))$/u
      : /^ma(?:de|kes)$/u;
  if (verb < sentence.from || !verbs.test(tokens[verb]?.lower ?? '')) return null;
  const subject = mentionBefore(tokens, sentence.from, verb);
  return subject ? { at: second, subject } : null;
}

/** "He was glad to hear the minister admit that": the person heard is the speaker. */
function heardSaying(
  tokens: readonly Token[],
  sentence: Sentence,
  hear: number,
): SpeechEvent | null {
  for (let at = hear + 2; at < Math.min(sentence.to, hear + MAX_HEARD); at++) {
    if (tokens[at]?.kind !== 'word') return null;
    if (tokens[at]?.capital || !isBaseOfSaying(tokens[at]?.lower ?? '')) continue;
    const subject = mentionAfter(tokens, hear + 1, at);
    return subject?.to === at ? { at, subject } : null;
  }
  return null;
}

const MAX_HEARD = 8;

/** "Qin went on to note that", "continued to insist": the subject of the first verb is the speaker. */
function goesOnTo(tokens: readonly Token[], sentence: Sentence, to: number): SpeechEvent | null {
  const verb = tokens[to + 1];
  if (verb?.kind !== 'word' || to + 1 >= sentence.to || !isBaseOfSaying(verb.lower)) return null;
  const goesOn =
    tokens[to - 1]?.lower === 'on' && /^(?:goes|went|going)$/u.test(tokens[to - 2]?.lower ?? '');
  if (!goesOn && !/^continue[ds]$/u.test(tokens[to - 1]?.lower ?? '')) return null;
  const subject = mentionBefore(tokens, sentence.from, goesOn ? to - 2 : to - 1);
  return subject ? { at: to + 1, subject } : null;
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
  // "The storm slammed into the island": nobody speaks.
  if (!token || tokens[index + 1]?.lower === 'into') return null;
  const named =
    (token.flags & WORD.naming) !== 0 &&
    !(token.lower === 'called' && /^(?:for|on)$/u.test(tokens[index + 1]?.lower ?? ''));
  if (named && tokens[index + 1]?.kind === 'quote' && !isPassive(tokens, index, sentence.from)) {
    const namer = mentionBefore(tokens, sentence.from, index);
    return namer &&
      /^(?:person|name|he|she|it|they)$/u.test(namer.kind) &&
      (isLightUntil(tokens, namer.to, index) || BELONGS.test(tokens[namer.to]?.lower ?? ''))
      ? { at: index, subject: namer }
      : null;
  }
  if (token.lower.endsWith('ing') && !isContinuous(tokens, index, sentence.from))
    return participle(tokens, sentence, index, events);
  if (isPassive(tokens, index, sentence.from))
    return { at: index, subject: agent(tokens, index, sentence.to), passive: true };
  const cited = citedBefore(tokens, index, sentence.to);
  if (cited) return { at: index, subject: cited };
  const inverted =
    tokens[index - 1]?.kind === 'quote' ||
    (tokens[index - 1]?.lower === ',' && /^(?:said|says|warned|added|wrote)$/u.test(token.lower));
  const after = inverted ? mentionAfter(tokens, index + 1, sentence.to) : null;
  if (after && !isSpokenOf(tokens, index, after)) return { at: index, subject: after };
  const subject = mentionBefore(tokens, sentence.from, index);
  if (subject) return canSpeak(tokens, token, subject) ? { at: index, subject } : null;
  return joinsClause(tokens, index)
    ? { at: index, subject: latest(events, index) ?? sentenceSubject(tokens, sentence) }
    : null;
}

/**
 * "…, said London was “open”", "…, said London “remains open”": the noun after the verb is what the words are about. A speaker
 * is followed by punctuation, or by a quotation if there is another one before the verb.
 */
function isSpokenOf(tokens: readonly Token[], verb: number, { kind, to }: Mention): boolean {
  if (!/^(?:person|name|role|body)$/u.test(kind)) return true;
  const next = tokens[to];
  if (next?.kind === 'word') return true;
  return (
    next?.kind === 'quote' &&
    tokens[verb - 1]?.kind !== 'quote' &&
    tokens[verb - 2]?.kind !== 'quote'
  );
}

/** "What Qin has called": only auxiliaries between the name and the verb. */
function isLightUntil(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!isLight(tokens[at])) return false;
  return true;
}

/** "What Rickert of the Harbour Forum called". */
const BELONGS = /^(?:of|from|at)$/u;

/** Nouns that are not persons are speakers only of plain verbs of saying: "the report said", not "the price suggested". */
function canSpeak(tokens: readonly Token[], verb: Token, subject: Mention): boolean {
  if (subject.kind !== 'role' || subject.roles.length > 0) return true;
  if (verb.flags & WORD.stance) return false;
  const head = tokens[subject.to - 1];
  return (
    head !== undefined &&
    /^(?:said|says|say|told|wrote|added|stated|warned|argued)$/u.test(verb.lower)
  );
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
  if (before?.lower === 'as' || tokens[index]?.lower === 'saying') {
    const quoted = quotedAs(tokens, sentence, index);
    if (quoted) return quoted;
  }
  if (before?.lower === 'for') return { at: index, subject: blamed(tokens, sentence, index - 1) };
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
      ownSubject(tokens, sentence, index) ??
      latest(events, index) ??
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
  while (end > sentence.from && (tokens[end - 1]?.flags ?? 0) & WORD.adverb) end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || !last.capital || last.flags & WORD.time) return null;
  const from = nameStart(tokens, sentence.from, end - 1);
  if (!BEFORE_OWN_SUBJECT.test(tokens[from - 1]?.lower ?? '')) return null;
  const mention = nameMention(tokens, from, end, []);
  return /^(?:person|name)$/u.test(mention.kind) ? mention : null;
}

/** "Officials assailed Qin on Tuesday for saying": the person assailed; `null` if the verb is passive. */
function blamed(tokens: readonly Token[], sentence: Sentence, at: number): Mention | null {
  let end = at;
  while (end > sentence.from && (tokens[end - 1]?.flags ?? 0) & WORD.time) end--;
  if (end < at && tokens[end - 1]?.lower === 'on') end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || !last.capital || last.possessive) return null;
  const from = nameStart(tokens, sentence.from, end - 1);
  if (from <= sentence.from || tokens[from - 1]?.lower === 'by') return null;
  const mention = nameMention(tokens, from, end, []);
  return /^(?:person|name)$/u.test(mention.kind) ? mention : null;
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

function latest(events: readonly SpeechEvent[], before: number): Mention | null {
  for (let index = events.length - 1; index >= 0 && index >= events.length - 4; index--) {
    const event = events[index];
    if (event && event.at < before && event.subject) return event.subject;
  }
  return null;
}

/** "met Biden and said": the speaker is the subject of the preceding clause. */
function joinsClause(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while ((tokens[before]?.flags ?? 0) & (WORD.adverb | WORD.auxiliary)) before--;
  return /^(?:and|but|,)$/u.test(tokens[before]?.lower ?? '');
}
