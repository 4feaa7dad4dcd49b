import { nameMention, rolesIn } from './attribute-names.ts';
import type { Token } from './attribute-tokens.ts';
import { WORD } from './attribute-words.ts';

/** What the page calls a speaker at one place. */
export interface Mention {
  kind: 'person' | 'name' | 'body' | 'role' | 'he' | 'she' | 'it' | 'they';
  /** Tokens of the name, or of the whole phrase if there is no name: [from, to). */
  from: number;
  to: number;
  /** Lower-case words for the person's work that stand with the name or are all there is. */
  roles: string[];
  /** Begins with "the" or a possessive: refers to somebody already named. */
  definite: boolean;
}

const MAX_PHRASE = 16;
const MAX_APPOSITIONS = 4;

/** The noun phrase that ends right before `end`: the subject of a verb there. Looks through "…, a member of the crew, said". */
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
  return phraseEndingAt(tokens, from, last, depth);
}

function isLight(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (token.flags & (WORD.auxiliary | WORD.adverb)) return true;
  return (
    token.lower.length > 4 &&
    token.lower.endsWith('ly') &&
    token.lower !== 'family' &&
    token.lower !== 'assembly'
  );
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

function isPlainVerb(token: Token): boolean {
  if (token.capital || !(token.flags & (WORD.speech | WORD.stance))) return false;
  return (
    (token.flags &
      (WORD.role | WORD.organisation | WORD.speechNoun | WORD.document | WORD.weak)) ===
    0
  );
}

/** A comma before the verb closes an apposition: the name is in it ("…, Algernon Yau, said") or before it. */
function beforeStop(
  tokens: readonly Token[],
  from: number,
  stop: number,
  depth: number,
): Mention | null {
  const mark = tokens[stop]?.lower ?? '';
  const opening = mark === ')' ? '(' : ',\u2013\u2014-'.includes(mark) ? mark : null;
  if (opening === null) return null;
  let comma = stop - 1;
  while (comma >= from && stop - comma < 30 && tokens[comma]?.lower !== opening) {
    if (tokens[comma]?.kind === 'quote') return null;
    comma--;
  }
  if (comma < from || tokens[comma]?.lower !== opening) return null;
  if (opening === ',' && isNameOnly(tokens, comma + 1, stop))
    return nameMention(tokens, comma + 1, stop, []);
  return mentionBefore(tokens, from, comma, depth + 1);
}

function isNameOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let names = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.possessive) return false;
    if (token.flags & (WORD.time | WORD.nation | WORD.organisation)) return false;
    if (token.capital) names++;
    else if (!(token.flags & WORD.particle)) return false;
  }
  return names > 0 && to - from <= 6;
}

/** Collects the phrase leftwards, then finds its head: before "of/for/in …", or at its end after an opening "On Monday". */
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
  while (first < last && isOpening(tokens[first], first === from)) first++;
  const preposition = firstPreposition(tokens, first, last);
  if (preposition === first && depth > 0 && tokens[first - 1]?.lower === ',')
    return mentionBefore(tokens, from, first - 1, depth + 1);
  if (preposition === first) return trailing(tokens, first, last);
  const roles = rolesIn(tokens, first, preposition);
  const start = afterOffice(tokens, nameStart(tokens, first, last), last + 1);
  if (
    preposition > first &&
    roles.length > 0 &&
    last - start >= 1 &&
    isNameOnly(tokens, start, last + 1)
  )
    return nameMention(tokens, start, last + 1, roles);
  if (preposition > first && isHead(tokens, first, preposition))
    return headMention(tokens, first, preposition, last + 1);
  return preposition > first
    ? trailing(tokens, first, last)
    : headMention(tokens, first, last + 1, last + 1);
}

/** Words that open a sentence and are no part of a name: But, Meanwhile, Yesterday. */
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

function isHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && !(token.flags & (WORD.time | WORD.adverb | WORD.determiner))) return true;
  }
  return false;
}

/** The last noun phrase of words that begin with "On Monday …". */
function trailing(tokens: readonly Token[], first: number, last: number): Mention | null {
  const _from = last;
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

function nameStart(tokens: readonly Token[], first: number, last: number): number {
  let from = last;
  while (from > first && isNamePart(tokens, from - 1, first)) from--;
  return from;
}

function isNamePart(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.possessive || token.flags & WORD.time) return false;
  if (token.capital)
    return !(token.flags & WORD.preposition && index === first) && !(token.flags & WORD.determiner);
  if (token.lower === 'of' || token.flags & WORD.particle)
    return tokens[index - 1]?.capital === true && index > first;
  return false;
}

/** A mention whose head lies in [from, to); without a name the words up to `end` are shown. */
function headMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  phraseEnd: number,
): Mention | null {
  const end = /^(?:of|for|from|at|to|with)$/u.test(tokens[to]?.lower ?? '') ? phraseEnd : to;
  const last = tokens[to - 1];
  if (!last) return null;
  const roles = rolesIn(tokens, from, to);
  if (last.capital && !(last.flags & WORD.time))
    return nameMention(tokens, nameStart(tokens, from, to - 1), to, roles);
  const start = tokens[from];
  if (last.flags & (WORD.determiner | WORD.time) || !start) return null;
  const definite =
    (start.flags & WORD.determiner && /^(?:the|his|her|their|its)$/u.test(start.lower)) ||
    start.possessive;
  const kind =
    last.flags & (WORD.organisation | WORD.document) && !(last.flags & WORD.role) ? 'body' : 'role';
  return { kind, from, to: end, roles, definite: Boolean(definite) };
}

function pronounKind(token: Token): Mention['kind'] | null {
  if (token.flags & WORD.masculine) return 'he';
  if (token.flags & WORD.feminine) return 'she';
  if (token.flags & WORD.neuter) return 'it';
  if (token.flags & WORD.plural) return 'they';
  return null;
}

function pronounMention(kind: Mention['kind'], index: number): Mention {
  return { kind, from: index, to: index + 1, roles: [], definite: true };
}

/** The noun phrase that starts at `from`: the subject after an inverted verb (said Qin Gang), or after "according to". */
export function mentionAfter(tokens: readonly Token[], from: number, end: number): Mention | null {
  let first = from;
  while (first < end && isLight(tokens[first]) && !((tokens[first]?.flags ?? 0) & WORD.determiner))
    first++;
  const token = tokens[first];
  if (!token || first >= end || token.kind !== 'word') return null;
  const pronoun = pronounKind(token);
  if (pronoun) return pronounMention(pronoun, first);
  if (token.flags & WORD.time || token.flags & WORD.first) return null;
  if (
    !token.capital &&
    !(token.flags & WORD.determiner) &&
    token.flags & (WORD.clause | WORD.preposition | WORD.relative)
  )
    return null;
  let to = first;
  while (to < end && to - first < MAX_PHRASE && continuesPhrase(tokens, to, first)) to++;
  if (to === first) return null;
  const mention = headMention(tokens, first, to, to);
  if (mention?.kind === 'person') return mention;
  return nameAfterRole(tokens, to, end, rolesIn(tokens, first, to)) ?? mention;
}

function continuesPhrase(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || (token.flags & WORD.time && index > first)) return false;
  if (
    index > first &&
    tokens[index - 1]?.flags &&
    (tokens[index - 1]?.flags ?? 0) & WORD.determiner
  )
    return true;
  const previous = tokens[index - 1];
  if (index > first && previous?.capital && !previous.possessive && !token.capital) {
    return (
      ((token.lower === 'of' || (token.flags & WORD.particle) !== 0) &&
        tokens[index + 1]?.capital === true) ||
      isLowerNoun(token)
    );
  }
  if (token.capital) return true;
  if (index === first) return true;
  return (
    !(token.flags & (WORD.clause | WORD.relative | WORD.preposition | WORD.auxiliary)) &&
    !isPlainVerb(token)
  );
}

function isLowerNoun(token: Token): boolean {
  return (
    (token.flags & (WORD.role | WORD.organisation)) !== 0 &&
    (token.flags & (WORD.clause | WORD.preposition | WORD.adverb)) === 0
  );
}

/**
 * "said China's ambassador to Washington, Qin Gang" and "said the chairman of the trade committee Chester Tsang": the name ends
 * the phrase. Only after a word for somebody's work, so that no place or hearer is taken for the speaker.
 */
function nameAfterRole(
  tokens: readonly Token[],
  at: number,
  end: number,
  roles: string[],
): Mention | null {
  let name = at;
  const work = [...roles];
  while (name < end && name - at < 12 && tokens[name]?.kind === 'word') {
    const token = tokens[name];
    if (!token || token.flags & (WORD.time | WORD.auxiliary | WORD.relative) || isPlainVerb(token))
      return null;
    if (token.flags & WORD.role && !token.possessive) work.push(token.lower);
    const to = nameRunEnd(tokens, name, end);
    const start = afterOffice(tokens, name, to);
    if (
      work.length > 0 &&
      to - start >= 2 &&
      endsPhrase(tokens[to]) &&
      isNameOnly(tokens, start, to)
    )
      return nameMention(tokens, start, to, work);
    name = Math.max(to, name + 1);
  }
  if (tokens[name]?.lower !== ',' || work.length === 0) return null;
  const to = nameRunEnd(tokens, name + 1, end);
  if (to === name + 1 || !isNameOnly(tokens, name + 1, to)) return null;
  return nameMention(tokens, name + 1, to, work);
}

/** Where a name can begin in a run of capitals: after "of" or "for" only behind the office's own words (for Justice Paul Lam). */
function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    if ((tokens[index]?.flags ?? 0) & (WORD.policy | WORD.organisation | WORD.nation))
      return index + 1;
  }
  const previous = tokens[from - 1];
  return previous && previous.flags & (WORD.preposition | WORD.determiner) ? to : from;
}

function nameRunEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from;
  while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  return to;
}

function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isPlainVerb(token)) return true;
  return (token.flags & (WORD.time | WORD.preposition | WORD.adverb | WORD.auxiliary)) !== 0;
}
