import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from './mention.ts';
import { nameMention } from './names.ts';
import { firstPreposition, headOfPhrase } from './noun-phrase.ts';
import {
  isLight,
  isNameOnly,
  isPlainVerb,
  MAX_PHRASE,
  nameStart,
  pronounKind,
  pronounMention,
} from './phrases.ts';

/** How many clauses and appositions are skipped between a subject and its verb, and the maximum tokens of one. */
const MAX_APPOSITIONS = 4;
const MAX_APPOSITION = 30;

/** The noun phrase that ends right before `end`: the subject of a verb there. Skips "…, a member of the crew, said". */
export function mentionBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  depth = 0,
): Mention | null {
  let last = end - 1;
  while (last >= from && isLight(tokens[last])) last--;
  const token = tokens[last];
  if (!token || last < from || depth > MAX_APPOSITIONS || token.kind === 'quote') return null;
  if (token.kind === 'stop') return beforeStop(tokens, from, last, depth);
  const pronoun = pronounKind(token) ?? objectOfHave(tokens, last);
  if (pronoun) return pronounMention(pronoun, last);
  const main = beforeAside(tokens, last, token);
  if (main >= 0) return mentionBefore(tokens, from, main, depth + 1);
  if (isBoundary(token) || token.possessive) return null;
  // "When asked about it, …": a conjunction at the start of a sentence is not a name.
  if (last === from && canBe(token, WORD.clause) && canBe(token, WORD.opener)) return null;
  return phraseEndingAt(tokens, from, last, depth);
}

/** Where the words before "who" or an age ("Qin, 58, said") end; -1 if `last` is neither. */
function beforeAside(tokens: readonly Token[], last: number, token: Token): number {
  const isAfterComma = tokens[last - 1]?.lower === ',';
  if (canBe(token, WORD.relative) && !token.capital) return isAfterComma ? last - 1 : last;
  return isAfterComma && /^\d+$/u.test(token.lower) ? last - 1 : -1;
}

/** "Another account had him say". */
function objectOfHave(tokens: readonly Token[], at: number): 'he' | null {
  const isObject = tokens[at]?.lower === 'him' && isOneOf(tokens[at - 1], /^(?:has|had|have)$/u);
  return isObject ? 'he' : null;
}

const NEVER_LAST =
  WORD.clause | WORD.auxiliary | WORD.relative | WORD.preposition | WORD.determiner;

/** No phrase ends with this word. */
function isBoundary(token: Token): boolean {
  if (token.kind !== 'word') return true;
  return !token.capital && (canBe(token, NEVER_LAST) || isPlainVerb(token));
}

/** What opens an apposition that this mark closes. */
const OPENINGS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [',', ','],
  ['\u2013', '\u2013'],
  ['\u2014', '\u2014'],
  ['-', '-'],
]);

/** "Briggs, R-Mont., said": a member's party and state. */
const PARTY = /^[dri]-\p{L}/u;

/** A comma before the verb closes an apposition: the name is inside it ("…, Algernon Yau, said") or before it. */
function beforeStop(
  tokens: readonly Token[],
  from: number,
  stop: number,
  depth: number,
): Mention | null {
  const mark = OPENINGS.get(tokens[stop]?.lower ?? '');
  if (mark === undefined) return null;
  const relative = mark === ',' ? relativeComma(tokens, from, stop) : -1;
  if (relative >= 0)
    return apposedTo(tokens, from, mentionBefore(tokens, from, relative, depth + 1));
  const opening = openingOf(tokens, from, stop, mark);
  if (opening < 0) return null;
  const isParty = isOneOf(tokens[opening + 1], PARTY);
  const name = mark === ',' && !isParty ? nameOf(tokens, opening + 1, stop) : opening;
  if (name > opening + 1) return nameMention(tokens, opening + 1, name, []);
  const mention = mentionBefore(tokens, from, opening, depth + 1);
  const and = (mention?.from ?? 0) - 1;
  const isSecondBody = tokens[and]?.lower === 'and' && isOfBody(tokens, opening + 1, stop);
  return isSecondBody ? mentionBefore(tokens, from, and, depth + 1) : mention;
}

/** "The head of Vale Fluid and Harbour Works, a trade group, said": whether the words in between are about a body. */
function isOfBody(tokens: readonly Token[], from: number, stop: number): boolean {
  const last = tokens[stop - 1];
  const isBody =
    canBe(last, WORD.organisation) ||
    isOneOf(last, /^(?:firm|business|charity|chain|maker|startup)$/u);
  return isBody && !canBe(last, WORD.role) && isOneOf(tokens[from], /^an?$/u);
}

/** "Leo Brandt, a member of the crew, who lives in Oslo, said": whom the words "a member" are about. */
function apposedTo(
  tokens: readonly Token[],
  from: number,
  mention: Mention | null,
): Mention | null {
  const start = mention?.from ?? from;
  const isApposed = isOneOf(tokens[start], /^an?$/u) && tokens[start - 1]?.lower === ',';
  return (isApposed ? mentionBefore(tokens, from, start - 1, MAX_APPOSITIONS) : null) ?? mention;
}

/** End of the name between commas, "Leo Brandt of Eastmoor" with where a full name is from; `from` if there is none. */
function nameOf(tokens: readonly Token[], from: number, to: number): number {
  if (isNameOnly(tokens, from, to)) return to;
  const of = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'of');
  const isFull = of - from >= 2 && isNameOnly(tokens, from, of) && isNameOnly(tokens, of + 1, to);
  return isFull ? of : from;
}

/** The last such mark before `stop`; -1 if there is none near, or a quotation comes between. */
function openingOf(tokens: readonly Token[], from: number, stop: number, mark: string): number {
  for (let at = stop - 1; at >= from && stop - at <= MAX_APPOSITION; at--) {
    if (tokens[at]?.lower === mark) return at;
    if (tokens[at]?.kind === 'quote') return -1;
  }
  return -1;
}

/**
 * "Qin, who was speaking in Oslo, Norway, added": the comma before "who"; -1 if there is no such clause. Each "and who" makes
 * it longer.
 */
function relativeComma(tokens: readonly Token[], from: number, stop: number): number {
  let first = stop - MAX_APPOSITION;
  for (let at = stop - 1; at > from && at > first; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || token.ends) return -1;
    if (!/^(?:who|which|whose|whom)$/u.test(token.lower)) continue;
    if (tokens[at - 1]?.lower === ',') return at - 1;
    if (tokens[at - 1]?.lower === 'and') first = at - MAX_APPOSITION;
  }
  return -1;
}

/** Collects a phrase from right to left, without the words that open its sentence, and finds its head. */
function phraseEndingAt(
  tokens: readonly Token[],
  from: number,
  last: number,
  depth: number,
): Mention | null {
  let first = phraseStart(tokens, from, last);
  // "“…?” I ask the woman": the person asked is not the speaker.
  if (canBe(tokens[first], WORD.first) && first < last) return null;
  if (first > from && isInRelativeClause(tokens, first, last))
    return mentionBefore(tokens, from, first, depth + 1);
  while (first < last && isOpening(tokens[first], first === from)) first++;
  const preposition = firstPreposition(tokens, first, last);
  if (preposition === first && depth > 0 && tokens[first - 1]?.lower === ',')
    return mentionBefore(tokens, from, first - 1, depth + 1);
  // "Mia Vale (Green) of the harbour party said".
  if (preposition === first && tokens[first - 1]?.lower === ')')
    return mentionBefore(tokens, from, first, depth + 1);
  return headOfPhrase(tokens, first, last, preposition);
}

/** Start of the words up to `last` that can be one phrase; a writer or reader (I, you) among them is the start. */
function phraseStart(tokens: readonly Token[], from: number, last: number): number {
  let first = last;
  while (first > from && last - first < MAX_PHRASE) {
    const token = tokens[first - 1];
    if (token?.kind !== 'word') return first;
    if (canBe(token, WORD.first)) return first - 1;
    if (isBetweenPhrases(token)) return first;
    first--;
  }
  return first;
}

/** Verbs, and conjunctions that are no prepositions. */
function isBetweenPhrases(token: Token): boolean {
  if (token.capital) return false;
  if (isPlainVerb(token)) return true;
  if (canBe(token, WORD.preposition)) return false;
  if (canBe(token, WORD.clause | WORD.relative)) return true;
  return canBe(token, WORD.auxiliary) && !canBe(token, WORD.determiner);
}

/**
 * "Qin, who last month called": the words behind "who"; but in "…, which Qin called" and "…, which its manager called" they are
 * the subject.
 */
function isInRelativeClause(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isOneOf(tokens[first - 1], /^(?:who|which)$/u)) return false;
  const isName =
    tokens[last]?.capital &&
    !canBe(tokens[last], WORD.time) &&
    nameStart(tokens, first, last) === first;
  const isWork = canBe(tokens[first], WORD.determiner) && canBe(tokens[last], WORD.role);
  return !isName && !isWork && !canBe(tokens[first - 2], WORD.preposition);
}

/** Words that open a sentence and are not part of a name: But, Meanwhile, Yesterday. */
function isOpening(token: Token | undefined, startsSentence: boolean): boolean {
  if (!token || canBe(token, WORD.determiner | WORD.preposition)) return false;
  if (startsSentence && canBe(token, WORD.opener | WORD.adverb)) return true;
  return !token.capital && canBe(token, WORD.adverb);
}
