import type { Context, Exchange, Speaker } from '../cast/memory.ts';
import type { Sentence } from '../clauses/sentences.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { isLight, pronounKind, pronounMention } from '../names/phrases.ts';

const ASKS = /^(?:ask(?:s|ed)|press(?:es|ed)|question(?:s|ed)|quizz(?:es|ed))$/u;

const REPLIES =
  /^(?:repl(?:y|ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)|(?:dis)?agree[sd]|nod(?:s|ded)|shrug(?:s|ged))$/u;

/** How many paragraphs below a question its answer may begin. */
const MAX_BACK = 1;

/** Whether a verb puts a question to somebody: "asked Qin", "put it to Qin that". */
export function asks(tokens: readonly Token[], verb: number): boolean {
  return isOneOf(tokens[verb], ASKS) || hearerStart(tokens, verb) > verb + 1;
}

/** Whom a verb addresses; `null` for nobody, or for "asked Qin to leave". */
export function hearerOf(tokens: readonly Token[], verb: number, end: number): Mention | null {
  const at = hearerStart(tokens, verb);
  const pronoun = objectPronoun(tokens, at);
  const hearer = pronoun ? pronounMention(pronoun, at) : mentionAfter(tokens, at, end);
  if (!hearer || !(/^(?:person|name|he|she)$/u.test(hearer.kind) || isOneAtWork(tokens, hearer)))
    return null;
  return isOneOf(tokens[hearer.to], /^(?:to|for|not)$/u) ? null : hearer;
}

/** "Her deputy", "the harbour master"; not reporters, who are asked back and answer nothing. */
function isOneAtWork(tokens: readonly Token[], { kind, definite, roles, to }: Mention): boolean {
  const work = tokens[to - 1];
  if (kind !== 'role' || !definite || !work || work.possessive) return false;
  if (roles.length === 0 || roles.some((role) => OF_THE_PRESS.test(role))) return false;
  return canBe(work, WORD.role) && !/(?:[^s]s|people|police|men|women)$/u.test(work.lower);
}

const OF_THE_PRESS =
  /^(?:anchor|correspondent|host|interviewer|journalist|moderator|presenter|reporter)$/u;

/** Behind "put it to" or any other verb. */
function hearerStart(tokens: readonly Token[], verb: number): number {
  const puts =
    isOneOf(tokens[verb], /^puts?$/u) && isOneOf(tokens[verb + 1], /^(?:it|this|that)$/u);
  return puts && tokens[verb + 2]?.lower === 'to' ? verb + 3 : verb + 1;
}

/** "Asked him", "asked her about"; but in "asked her deputy" the deputy is asked. */
function objectPronoun(tokens: readonly Token[], at: number): 'he' | 'she' | null {
  if (tokens[at]?.lower === 'him') return 'he';
  if (tokens[at]?.lower !== 'her') return null;
  const next = tokens[at + 1];
  const ends =
    next?.kind !== 'word' || canBe(next, WORD.preposition | WORD.clause | WORD.determiner);
  return ends || pronounKind(next) ? 'she' : null;
}

/**
 * The exchange that a pronoun replies in: the one asked speaks next, whatever the verb; the one told, or anybody but the one
 * who asked, if the verb is "replied" or another of its kind.
 */
export function repliesIn(
  { memory, tokens, paragraph }: Context,
  pronoun: Mention,
): Exchange | null {
  const { exchange } = memory;
  if (!exchange?.open || paragraph - exchange.from.paragraph > MAX_BACK) return null;
  const { open, to } = exchange;
  const isAsked = open === 'asked' && (to?.member || (to && isAnother(to, pronoun)));
  return isAsked || replies(tokens, pronoun) ? exchange : null;
}

/** "He" is "her deputy" or "the deputy"; "she" can be whose deputy it is. */
function isAnother({ kind, name }: Speaker, pronoun: Mention): boolean {
  return kind === 'role' && !name.toLowerCase().startsWith(pronoun.kind === 'he' ? 'his ' : 'her ');
}

function replies(tokens: readonly Token[], { from, to }: Mention): boolean {
  let verb = to;
  while (isLight(tokens[verb])) verb++;
  return isOneOf(tokens[verb], REPLIES) || isOneOf(tokens[from - 1], REPLIES);
}

/** What has passed between two people once somebody asks or tells something; without a hearer, the other of the same two. */
export function addressed(
  last: Exchange | undefined,
  from: Speaker,
  hearer: Speaker | null,
  open: 'asked' | 'told',
): Exchange {
  return { from, to: hearer ?? otherOf(last, from), open };
}

function otherOf(last: Exchange | undefined, one: Speaker): Speaker | null {
  if (last?.from.name === one.name) return last.to;
  return last?.to?.name === one.name ? last.from : null;
}

/** The exchange once somebody has spoken: a reply, unless it is the one who asked. */
export function spokenIn(last: Exchange | undefined, speaker: Speaker): Exchange | undefined {
  if (!last?.open || last.from.name === speaker.name) return last;
  return { ...last, to: speaker, open: null };
}

/** The verb of asking or telling that attributes a quotation, in its sentence behind it; -1 if there is none. */
export function addressingVerb(tokens: readonly Token[], { to }: Sentence, quote: number): number {
  for (let at = quote + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') return -1;
    if (asks(tokens, at) || canBe(token, WORD.hearer)) return at;
  }
  return -1;
}
