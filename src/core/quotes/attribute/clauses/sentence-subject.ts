import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';
import { afterDateline } from './dateline.ts';
import type { Sentence } from './speech-event.ts';

/** "Asked about the film, the spokesman": the subject follows the comma. */
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/u;

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
  if (!mention || (mention.kind === 'role' && mention.roles.length === 0)) return null;
  return isCommand(tokens, mention) ? null : mention;
}

/** "In Beijing, …", "Asked about it, …", "Shortly thereafter, …", "When he left, …": these words are not the subject; "but" and "and" stand before it. */
function isOpening(first: Token): boolean {
  if (canBe(first, WORD.preposition) || first.lower.endsWith('ing')) return true;
  if (ASKED.test(first.lower) || first.lower === 'shortly') return true;
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
