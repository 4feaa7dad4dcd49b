import { isPlaceName } from '../../compare/place-names.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from './mention.ts';
import { nameMention, rolesIn } from './names.ts';

/** Maximum tokens of one noun phrase. */
export const MAX_PHRASE = 16;

/** Auxiliaries and adverbs between a subject and its verb: has also repeatedly said. */
export function isLight(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (canBe(token, WORD.auxiliary | WORD.adverb)) return true;
  return (
    token.lower.length > 4 &&
    token.lower.endsWith('ly') &&
    token.lower !== 'family' &&
    token.lower !== 'assembly'
  );
}

/** A verb of saying that is not a noun as well. */
export function isPlainVerb(token: Token): boolean {
  if (token.capital || !canBe(token, WORD.speech | WORD.stance)) return false;
  return (
    (token.flags &
      (WORD.role | WORD.organisation | WORD.speechNoun | WORD.document | WORD.weak)) ===
    0
  );
}

/** Whether the words are only a person's name, without a country, day or body. */
export function isNameOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let names = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.possessive) return false;
    if (canBe(token, WORD.time | WORD.nation | WORD.organisation)) return false;
    if (token.capital) names++;
    else if (!canBe(token, WORD.particle)) return false;
  }
  return names > 0 && to - from <= 6;
}

/** Start of the run of capitalised words that ends at `last`. */
export function nameStart(tokens: readonly Token[], first: number, last: number): number {
  let from = last;
  while (from > first && isNamePart(tokens, from - 1, first)) from--;
  return from;
}

/** Start of the words around `at` that no punctuation parts from it. */
export function wordsStart(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && tokens[from - 1]?.kind === 'word') from--;
  return from;
}

function isNamePart(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || canBe(token, WORD.time)) return false;
  if (token.possessive && !isOwnedBySeveral(tokens, index)) return false;
  // "von der" before a name counts as capitalised.
  if (token.capital && canBe(token, WORD.particle)) return true;
  if (token.capital)
    return !(canBe(token, WORD.preposition) && index === first) && !canBe(token, WORD.determiner);
  if (token.lower === 'of' || canBe(token, WORD.particle))
    return tokens[index - 1]?.capital === true && index > first;
  return false;
}

/** "Bankers' Association": the name of a body; but "the Philippines' Department". */
function isOwnedBySeveral(tokens: readonly Token[], index: number): boolean {
  const [owner, owned] = [tokens[index], tokens[index + 1]];
  if (!owner?.lower.endsWith('s') || canBe(owner, WORD.nation)) return false;
  return owned?.capital === true && canBe(owned, WORD.organisation);
}

/** A mention whose head is in [from, to); without a name the words up to `end` are shown. */
export function headMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  phraseEnd: number,
): Mention | null {
  const end = isOneOf(tokens[to], /^(?:of|for|from|at|to|with)$/u) ? phraseEnd : to;
  const last = tokens[to - 1];
  if (!last) return null;
  const roles = rolesIn(tokens, from, to);
  if (isCountryman(tokens, from, to))
    return { kind: 'role', from, to: end, roles: [last.lower], definite: true };
  // "A Democrat", "a Dane": one of many, without a name.
  const many = /^an?$/u.test(tokens[from]?.lower ?? '') && !canBe(last, WORD.nation);
  if (many && last.capital && !last.acronym && to - from === 2)
    return { kind: 'role', from, to: end, roles: [last.lower], definite: false };
  if (last.capital && !canBe(last, WORD.time))
    return nameMention(tokens, nameStart(tokens, from, to - 1), to, roles);
  const start = tokens[from];
  if (canBe(last, WORD.determiner | WORD.time) || !start) return null;
  const definite =
    (canBe(start, WORD.determiner) && /^(?:the|his|her|their|its)$/u.test(start.lower)) ||
    start.possessive;
  const kind =
    canBe(last, WORD.organisation | WORD.document) && !canBe(last, WORD.role) ? 'body' : 'role';
  return {
    kind,
    from,
    to: end,
    roles,
    definite: Boolean(definite) && !hasCapital(tokens, from, to),
  };
}

/** "The Indian", "the softly spoken Israeli" are one person; "the Chinese", "the British" are a people or its government. */
function isCountryman(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last?.capital || last.acronym || last.possessive) return false;
  const adjective = canBe(last, WORD.nation) && ONE_OF_A_PEOPLE.test(last.lower);
  if (!(adjective || COUNTRYMAN.test(last.lower)) || isPlaceName(last.lower)) return false;
  if (tokens[from]?.lower !== 'the') return false;
  return tokens.slice(from + 1, to - 1).every((token) => !token.capital);
}

/** Names for people of a country that cannot mean the country itself. */
export const COUNTRYMAN =
  /^(?:spaniard|frenchman|frenchwoman|briton|serb|dutchman|irishman|englishman|scotsman|welshman|turk|swede)$/u;

const ONE_OF_A_PEOPLE = /(?<!talib)(?:an|i)$/u;

/** "the Harbour United coach": the name distinguishes this coach from the one the page is about. */
function hasCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (tokens[index]?.capital) return true;
  return tokens[from]?.possessive === true && tokens[from]?.capital === true;
}

const FIRST_SHORTENED = /^(?:i|we|you)['\u2019]/u;

/** The kind of mention a pronoun is; `null` for other words. */
export function pronounKind(token: Token): Mention['kind'] | null {
  if (canBe(token, WORD.masculine)) return 'he';
  if (canBe(token, WORD.feminine)) return 'she';
  if (canBe(token, WORD.neuter)) return 'it';
  if (canBe(token, WORD.plural)) return 'they';
  if (canBe(token, WORD.first) || FIRST_SHORTENED.test(token.lower)) return 'first';
  return null;
}

/** A mention by a pronoun. */
export function pronounMention(kind: Mention['kind'], index: number): Mention {
  return { kind, from: index, to: index + 1, roles: [], definite: true };
}

/**
 * Where a name can begin in a run of capitalised words: after "of" or "for" only behind the words of the office (for Justice
 * Paul Lam).
 */
export function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    if (canBe(tokens[index], WORD.policy | WORD.organisation | WORD.nation)) return index + 1;
  }
  const previous = tokens[from - 1];
  return previous && canBe(previous, WORD.preposition | WORD.determiner) ? to : from;
}
