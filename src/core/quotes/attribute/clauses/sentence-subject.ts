import { isCommonWord } from '../../../text/common-words.ts';
import { isEverydayWord } from '../../../text/everyday-words.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { afterDateline } from './dateline.ts';
import type { Sentence } from './speech-event.ts';

/** "Asked about the film, the spokesman", "Unlike Qin, she": the subject follows the comma. */
const OPENS = /^(?:asked|pressed|questioned|quizzed|challenged|shortly|like|unlike)$/u;

/**
 * The first name or pronoun of a sentence that is not inside an opening "In Beijing, …"; `null` if the sentence begins
 * otherwise.
 */
export function sentenceSubject(tokens: readonly Token[], sentence: Sentence): Mention | null {
  const start = afterDateline(tokens, sentence.from);
  const first = tokens[start];
  if (!first || first.kind === 'quote') return null;
  let from = isOpening(first) ? afterOpening(tokens, start, sentence.to) : start;
  while (from < sentence.to && isBeforeSubject(tokens[from])) from++;
  if (tokens[from]?.lower === ',') from++;
  const mention = mentionAfter(tokens, from, sentence.to);
  if (!mention || (mention.kind === 'role' && mention.roles.length === 0))
    return actorAfterComma(tokens, from, sentence.to);
  if (isCommand(tokens, mention)) return null;
  return (isEveryday(tokens, mention) && actorAfterComma(tokens, from, sentence.to)) || mention;
}

/** "More" in "More than a year after …" and "Key" in "Key sentence: …" are written like names. */
export function isEveryday(tokens: readonly Token[], { kind, from, to }: Mention): boolean {
  const word = tokens[from]?.lower ?? '';
  return kind === 'name' && to - from === 1 && (isCommonWord(word) || isEverydayWord(word));
}

/** "More than a year after the launch, Qin decided to leave": the first comma parts an opening of any kind from who acts. */
function actorAfterComma(tokens: readonly Token[], from: number, to: number): Mention | null {
  const at = afterComma(tokens, from, to);
  const actor = at < to ? mentionAfter(tokens, at, to) : null;
  if (!actor || actor.from !== at || !/^(?:person|name|he|she)$/u.test(actor.kind)) return null;
  const acts = isOneOf(tokens[actor.to], /^\p{L}/u) && !canBe(tokens[actor.to], NO_ACT);
  return acts && !tokens[actor.to]?.capital && !tokens[actor.to - 1]?.possessive ? actor : null;
}

/** A verb of saying is an attribution, and read as one. */
const NO_ACT = WORD.preposition | WORD.clause | WORD.determiner | WORD.relative | WORD.speech;

/** "In Beijing, …", "Asked about it, …", "Shortly thereafter, …", "Like his crew, …", "When he left, …": these words are not the subject; "but" and "and" stand before it. */
function isOpening(first: Token): boolean {
  if (canBe(first, WORD.preposition) || first.lower.endsWith('ing')) return true;
  if (OPENS.test(first.lower)) return true;
  if (first.lower === 'but' || first.lower === 'and') return false;
  return canBe(first, WORD.clause) && canBe(first, WORD.opener);
}

function afterOpening(tokens: readonly Token[], from: number, to: number): number {
  const next = afterComma(tokens, from, to);
  // "On the quay, where the wind has a taste, Henriksen mends": the relative clause belongs to the opening.
  return isOneOf(tokens[next], /^(?:where|when|which)$/u) ? afterComma(tokens, next, to) : next;
}

function isBeforeSubject(token: Token | undefined): boolean {
  return canBe(token, WORD.adverb | WORD.clause) && !canBe(token, WORD.determiner);
}

/** "Quote of the week:", "Overheard in the lift:", but "Ahmed in Cairo:". */
function isHeading({ lower, flags }: Token): boolean {
  return (flags & (WORD.speechNoun | WORD.document)) !== 0 || /(?:[^m]ed|heard|seen)$/u.test(lower);
}

function afterComma(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.lower !== ',' && !endsInComma(tokens[at])) at++;
  return at + 1;
}

/** "After “Black Water,” Simmons spoke": some styles put the comma inside the marks. */
function endsInComma(token: Token | undefined): boolean {
  return token?.kind === 'quote' && token.endsOpen === true;
}

/**
 * "Consider this", "Compare his answer": a capitalised word before "this" or "his" is a verb; a name is followed by a verb or a
 * comma.
 */
function isCommand(tokens: readonly Token[], { kind, from, to }: Mention): boolean {
  const next = tokens[to];
  if (kind !== 'name' || to - from !== 1 || next?.kind !== 'word' || next.capital) return false;
  const word = tokens[from];
  if (word && canBe(next, WORD.preposition) && isHeading(word)) return true;
  return canBe(next, WORD.determiner) && !canBe(next, WORD.relative);
}
