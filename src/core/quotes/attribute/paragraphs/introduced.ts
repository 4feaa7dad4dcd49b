import { type Context, remember, type Speaker } from '../cast/memory.ts';
import type { Sentence } from '../clauses/speech-event.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { resolveMention } from './resolve.ts';

/**
 * Whom a sentence without a speaker brings on: "One of them is Tilda Ross, a diver", "We meet Tilda Ross, a diver". `null` if it
 * brings on somebody of whom it is not sure that they speak next, `undefined` if nobody.
 */
export function introducedIn(context: Context, { from, to }: Sentence): Speaker | null | undefined {
  const { memory, tokens } = context;
  const found: { mention: Mention; speaker: Speaker }[] = [];
  for (let at = from; at < to; at++) {
    if (!tokens[at]?.capital) continue;
    const mention = mentionAfter(tokens, at, to);
    if (mention?.kind !== 'person') continue;
    const speaker = resolveMention(context, mention);
    if (speaker?.member?.human) found.push({ mention, speaker });
    at = mention.to - 1;
  }
  const [only, ...others] = found;
  if (!only || memory.recent.some(({ name }) => name === only.speaker.name)) return undefined;
  if (others.length > 0 || !bringsOn(tokens, from, only.mention.from)) return null;
  remember(memory, only.speaker);
  return only.speaker;
}

const NOW = /^(?:more|next|now|back|over|first|then|here|and|,)$/u;

/** "Is" right before the name, "we" at the verb before it, or "more from", "now to" and nothing else. */
function bringsOn(tokens: readonly Token[], from: number, name: number): boolean {
  if (canBe(tokens[name - 1], WORD.be)) return true;
  const isNext = isOneOf(tokens[name - 1], /^(?:from|to)$/u) && name - from > 1;
  if (isNext && tokens.slice(from, name - 1).every((token) => isOneOf(token, NOW))) return true;
  return tokens.slice(Math.max(from, name - 3), name).some((token) => canBe(token, WORD.first));
}
