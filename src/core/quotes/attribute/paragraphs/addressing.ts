import type { Context, Exchange, Speaker } from '../cast/memory.ts';
import { asks, hearerOf } from '../clauses/asking.ts';
import type { Sentence, SpeechEvent } from '../clauses/speech-event.ts';
import { canBe } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { addressed, addressingVerb, spokenIn } from './exchange.ts';
import { byPronoun, resolveMention } from './resolve.ts';

/** What a sentence without quotations asks or tells somebody; `null` if it does neither. */
export function exchangeOf(
  context: Context,
  sentence: Sentence,
  events: readonly SpeechEvent[],
): Exchange | null {
  const last = events.findLast(({ subject }) => subject && subject.kind !== 'first');
  if (!last?.subject || last.passive) return null;
  const open = openedBy(context, last.at);
  const from = open && resolveMention(context, last.subject);
  if (!from) return null;
  const to = hearer(context, sentence, last.at, from);
  return to || open === 'asked' ? addressed(context.memory.exchange, from, to, open) : null;
}

/**
 * The exchange once a speaker has said the quotation at `quote`: “Why now?” Tanaka asked Qin. Where it does not tell whom, the one
 * who spoke `last` is asked: “…,” Qin said. “Really?” asked Tanaka.
 */
export function exchangeAfter(
  context: Context,
  sentence: Sentence,
  quote: number,
  speaker: Speaker,
  last: Speaker | null,
): Exchange | undefined {
  const { tokens, memory } = context;
  const before = spokenIn(memory.exchange, speaker);
  const verb = addressingVerb(tokens, sentence, quote);
  const open = verb < 0 ? null : openedBy(context, verb);
  if (!open) return before;
  const asked = open === 'asked' && last?.name !== speaker.name ? last : null;
  const to = hearer(context, sentence, verb, speaker) ?? asked;
  return to || open === 'asked' ? addressed(before, speaker, to, open) : before;
}

function openedBy({ tokens }: Context, verb: number): 'asked' | 'told' | null {
  if (asks(tokens, verb)) return 'asked';
  return canBe(tokens[verb], WORD.hearer) ? 'told' : null;
}

/** Whom a verb addresses, other than the one who speaks. */
function hearer(context: Context, { to }: Sentence, verb: number, from: Speaker): Speaker | null {
  const mention = hearerOf(context.tokens, verb, to);
  if (!mention) return null;
  const { kind } = mention;
  const heard =
    kind === 'he' || kind === 'she'
      ? byPronoun(context, kind, from.name)
      : resolveMention(context, mention);
  return heard?.name === from.name ? null : heard;
}
