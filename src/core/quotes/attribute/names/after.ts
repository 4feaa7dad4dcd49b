import { canBe, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from './mention.ts';
import { nameMention, rolesIn } from './names.ts';
import {
  afterOffice,
  headMention,
  isLight,
  isNameOnly,
  isPlainVerb,
  MAX_PHRASE,
  pronounKind,
  pronounMention,
} from './phrases.ts';

const OBJECT_PRONOUNS = new Map<string, 'he' | 'she' | 'they'>([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** Whom "him", "her" or "them" at `from` means, else the noun phrase there: "asked her about it", but "asked her deputy". */
export function objectAfter(tokens: readonly Token[], from: number, end: number): Mention | null {
  const kind = OBJECT_PRONOUNS.get(tokens[from]?.lower ?? '');
  const next = tokens[from + 1];
  const owns =
    kind === 'she' &&
    next?.kind === 'word' &&
    !canBe(next, WORD.preposition | WORD.clause | WORD.determiner) &&
    !pronounKind(next);
  return kind && !owns ? pronounMention(kind, from) : mentionAfter(tokens, from, end);
}

/** The noun phrase that starts at `from`: the subject after an inverted verb ("said Qin Gang"), or after "according to". */
export function mentionAfter(tokens: readonly Token[], from: number, end: number): Mention | null {
  let first = from;
  while (first < end && isLight(tokens[first]) && !canBe(tokens[first], WORD.determiner)) first++;
  const token = tokens[first];
  if (!token || first >= end || token.kind !== 'word') return null;
  const pronoun = pronounKind(token);
  if (pronoun) return pronounMention(pronoun, first);
  if (canBe(token, WORD.time)) return null;
  if (
    !token.capital &&
    !canBe(token, WORD.determiner) &&
    canBe(token, WORD.clause | WORD.preposition | WORD.relative)
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
  if (token?.kind !== 'word' || (canBe(token, WORD.time) && index > first)) return false;
  if (index > first && canBe(tokens[index - 1], WORD.determiner)) return true;
  const previous = tokens[index - 1];
  if (index > first && previous?.capital && !previous.possessive && !token.capital) {
    return (
      ((token.lower === 'of' || canBe(token, WORD.particle)) &&
        tokens[index + 1]?.capital === true) ||
      isLowerNoun(token)
    );
  }
  if (token.capital) return true;
  if (index === first) return true;
  return (
    !canBe(token, WORD.clause | WORD.relative | WORD.preposition | WORD.auxiliary) &&
    !isPlainVerb(token)
  );
}

function isLowerNoun(token: Token): boolean {
  return (
    canBe(token, WORD.role | WORD.organisation) &&
    !canBe(token, WORD.clause | WORD.preposition | WORD.adverb)
  );
}

/**
 * "said China's ambassador to Washington, Qin Gang" and "said the chairman of the trade committee Chester Tsang": the name ends
 * the phrase. Only after a word for a role, so that no place or hearer is taken for the speaker.
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
    if (!token || canBe(token, WORD.time | WORD.auxiliary | WORD.relative) || isPlainVerb(token))
      return null;
    if (canBe(token, WORD.role) && !token.possessive) work.push(token.lower);
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

function nameRunEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from;
  while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  return to;
}

function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isPlainVerb(token)) return true;
  return canBe(token, WORD.time | WORD.preposition | WORD.adverb | WORD.auxiliary);
}
