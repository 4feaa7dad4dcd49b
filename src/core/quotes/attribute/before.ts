import { mentionAfter } from './after.ts';
import type { Mention } from './mention.ts';
import { nameMention, rolesIn } from './names.ts';
import {
  afterOffice,
  headMention,
  isLight,
  isNameOnly,
  isPlainVerb,
  MAX_PHRASE,
  nameStart,
  pronounKind,
  pronounMention,
} from './phrases.ts';
import type { Token } from './tokens.ts';
import { WORD } from './words.ts';

const MAX_APPOSITIONS = 4;

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
  const pronoun = pronounKind(token);
  if (pronoun) return pronounMention(pronoun, last);
  if (token.flags & WORD.relative && !token.capital) {
    const skipComma = tokens[last - 1]?.lower === ',' ? last - 1 : last;
    return mentionBefore(tokens, from, skipComma, depth + 1);
  }
  if (/^\d+$/u.test(token.lower) && tokens[last - 1]?.lower === ',')
    return mentionBefore(tokens, from, last - 1, depth + 1);
  if (isBoundary(token) || token.possessive) return null;
  // "When asked about it, …": a conjunction at the start of a sentence is not a name.
  if (last === from && token.flags & WORD.clause && token.flags & WORD.opener) return null;
  return phraseEndingAt(tokens, from, last, depth);
}

function isBoundary(token: Token): boolean {
  if (token.kind !== 'word') return true;
  if (token.capital) return false;
  if (
    token.flags &
    (WORD.clause | WORD.auxiliary | WORD.relative | WORD.preposition | WORD.determiner)
  )
    return true;
  return isPlainVerb(token);
}

/** "Briggs, R-Mont., said": a member's party and state. */
const PARTY = /^[dri]-\p{L}/u;

/** A comma before the verb closes an apposition: the name is inside it ("…, Algernon Yau, said") or before it. */
function beforeStop(
  tokens: readonly Token[],
  from: number,
  stop: number,
  depth: number,
): Mention | null {
  const mark = tokens[stop]?.lower ?? '';
  const opening = mark === ')' ? '(' : ',\u2013\u2014-'.includes(mark) ? mark : null;
  if (opening === null) return null;
  const relative = opening === ',' ? relativeComma(tokens, from, stop) : -1;
  if (relative >= 0) return mentionBefore(tokens, from, relative, depth + 1);
  let comma = stop - 1;
  while (comma >= from && stop - comma < 30 && tokens[comma]?.lower !== opening) {
    if (tokens[comma]?.kind === 'quote') return null;
    comma--;
  }
  if (comma < from || tokens[comma]?.lower !== opening) return null;
  if (opening === ',' && stop - comma > 1 && PARTY.test(tokens[comma + 1]?.lower ?? ''))
    return mentionBefore(tokens, from, comma, depth + 1);
  if (opening === ',' && isNameOnly(tokens, comma + 1, stop))
    return nameMention(tokens, comma + 1, stop, []);
  return mentionBefore(tokens, from, comma, depth + 1);
}

/** "Qin, who was speaking in Oslo, Norway, added": the comma before "who"; -1 if there is no such clause. */
function relativeComma(tokens: readonly Token[], from: number, stop: number): number {
  for (let at = stop - 1; at > from && stop - at < 30; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || token.ends) return -1;
    if (/^(?:who|which|whose)$/u.test(token.lower) && tokens[at - 1]?.lower === ',') return at - 1;
  }
  return -1;
}

/**
 * Collects the phrase from right to left, then finds its head: before "of/for/in …", or at its end after an opening "On
 * Monday".
 */
function phraseEndingAt(
  tokens: readonly Token[],
  from: number,
  last: number,
  depth: number,
): Mention | null {
  let first = last;
  while (first > from && last - first < MAX_PHRASE) {
    const token = tokens[first - 1];
    if (token?.kind !== 'word') break;
    // "“…?” I ask the woman": the person asked is not the speaker.
    if (token.flags & WORD.first) return null;
    if (
      !token.capital &&
      (isPlainVerb(token) ||
        (token.flags & (WORD.clause | WORD.relative) && !(token.flags & WORD.preposition)))
    )
      break;
    if (
      !token.capital &&
      token.flags & WORD.auxiliary &&
      !(token.flags & (WORD.preposition | WORD.determiner))
    )
      break;
    first--;
  }
  const relative = first > from && /^(?:who|which)$/u.test(tokens[first - 1]?.lower ?? '');
  // "…, which Qin called": the name is the subject, not the words before the comma.
  const own =
    tokens[last]?.capital && !onTime(tokens[last]) && nameStart(tokens, first, last) === first;
  if (relative && !own && !((tokens[first - 2]?.flags ?? 0) & WORD.preposition))
    return mentionBefore(tokens, from, first, depth + 1);
  while (first < last && isOpening(tokens[first], first === from)) first++;
  const preposition = firstPreposition(tokens, first, last);
  if (preposition === first && depth > 0 && tokens[first - 1]?.lower === ',')
    return mentionBefore(tokens, from, first - 1, depth + 1);
  if (preposition === first) return trailing(tokens, first, last);
  const clause = preposition > first ? preposition + 1 : first;
  if (clause > first && clause <= last && isNewClause(tokens, preposition, last))
    return nameMention(tokens, clause, last + 1, rolesIn(tokens, clause, last + 1));
  const roles = rolesIn(tokens, first, preposition);
  const start = afterOffice(tokens, nameStart(tokens, first, last), last + 1);
  const indefinite = /^an?$/u.test(tokens[first]?.lower ?? '');
  if (
    preposition > first &&
    roles.length > 0 &&
    !indefinite &&
    last - start >= 1 &&
    isNameOnly(tokens, start, last + 1)
  )
    return nameMention(tokens, start, last + 1, roles);
  if (preposition > first && roles.length === 0 && isWordsOf(tokens, preposition))
    return mentionAfter(tokens, preposition + 1, last + 1);
  if (preposition > first && isHead(tokens, first, preposition))
    return headMention(tokens, first, preposition, last + 1);
  return preposition > first
    ? trailing(tokens, first, last)
    : headMention(tokens, first, last + 1, last + 1);
}

/** "The gift followed remarks by the ambassador in London, who said": the speaker is the ambassador, not the remarks. */
function isWordsOf(tokens: readonly Token[], preposition: number): boolean {
  const before = tokens[preposition - 1];
  return (
    /^(?:by|from)$/u.test(tokens[preposition]?.lower ?? '') &&
    ((before?.flags ?? 0) & WORD.speechNoun) !== 0
  );
}

function onTime(token: Token | undefined): boolean {
  return ((token?.flags ?? 0) & WORD.time) !== 0;
}

/** Words that open a sentence and are not part of a name: But, Meanwhile, Yesterday. */
function isOpening(token: Token | undefined, startsSentence: boolean): boolean {
  if (!token || token.flags & WORD.determiner) return false;
  if (token.flags & WORD.preposition) return false;
  return (
    (startsSentence && (token.flags & (WORD.opener | WORD.adverb)) !== 0) ||
    (!token.capital && (token.flags & WORD.adverb) !== 0)
  );
}

function firstPreposition(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index <= to; index++) {
    const token = tokens[index];
    if (!token || !(token.flags & WORD.preposition)) continue;
    if (token.capital && index > from) continue;
    if (token.flags & WORD.particle && tokens[index - 1]?.capital && tokens[index + 1]?.capital)
      continue;
    if (
      token.lower === 'of' &&
      tokens[index - 1]?.capital &&
      tokens[index + 1]?.capital &&
      index > from
    )
      continue;
    return index;
  }
  return -1;
}

/** "The remarks came after Qin, …, said": the conjunction starts a clause whose subject is the name. */
function isNewClause(tokens: readonly Token[], conjunction: number, last: number): boolean {
  if (!/^(?:after|before|until|since)$/u.test(tokens[conjunction]?.lower ?? '')) return false;
  return (
    nameStart(tokens, conjunction + 1, last) === conjunction + 1 && tokens[last]?.capital === true
  );
}

function isHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && !(token.flags & (WORD.time | WORD.adverb | WORD.determiner))) return true;
  }
  return false;
}

/** The last noun phrase in words that begin with "On Monday …". */
function trailing(tokens: readonly Token[], first: number, last: number): Mention | null {
  if (tokens[last]?.capital)
    return headMention(tokens, nameStart(tokens, first, last), last + 1, last + 1);
  for (let index = last; index > first; index--) {
    const flags = tokens[index]?.flags ?? 0;
    if (flags & WORD.determiner || tokens[index]?.possessive)
      return headMention(tokens, index, last + 1, last + 1);
    if (flags & WORD.preposition) break;
  }
  return null;
}
