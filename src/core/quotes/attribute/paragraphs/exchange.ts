import type { Context, Exchange, Speaker } from '../cast/memory.ts';
import { asks } from '../clauses/asking.ts';
import type { Sentence } from '../clauses/speech-event.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from '../names/mention.ts';
import { isLight } from '../names/phrases.ts';

const REPLIES =
  /^(?:repl(?:y|ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)|(?:dis)?agree[sd]|nod(?:s|ded)|shrug(?:s|ged))$/u;

/** How many paragraphs below a question its answer may begin. */
const MAX_BACK = 1;

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
