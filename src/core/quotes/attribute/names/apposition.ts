import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';

/** Start of the role before a name, with its country and lower-case words: "Norwegian foreign minister Mei Tanaka". */
export function officeStart(tokens: readonly Token[], name: number): number {
  let from = name;
  while (
    from > 0 &&
    name - from < 4 &&
    canBe(tokens[from - 1], WORD.role | WORD.policy | WORD.nation | WORD.organisation)
  )
    from--;
  return bodyStart(tokens, from);
}

/** "Ministry of Trade Affairs spokeswoman": start of the body whose second half ends at `at`; `at` if there is none. */
function bodyStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    tokens[from - 1]?.kind === 'word' &&
    tokens[from - 1]?.capital
  )
    from--;
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isBody = tokens[of]?.lower === 'of' && canBe(tokens[of - 1], WORD.organisation);
  return isBody ? of - 1 : at;
}

/** "The Norwegian ambassador to the UN, Mei Tanaka, …": start of the office before the comma; `at` if there is none. */
export function appositionStart(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== ',') return at;
  let works = false;
  for (let from = at - 2; from >= 0 && at - from < 12; from--) {
    const token = tokens[from];
    if (token?.kind !== 'word') break;
    if (canBe(token, WORD.role) && !token.possessive) works = true;
    else if (works && (canBe(token, WORD.determiner) || token.possessive)) return from;
    if (canBe(token, WORD.auxiliary | WORD.relative)) break;
  }
  return at;
}

/** Prepositions inside the name of an office. */
const OF_OFFICE = /^(?:of|to|for)$/u;

/**
 * End of an apposition that names an office ("Qin Gang, China's ambassador to the United States, …"); `at` if there is none.
 */
export function appositionEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',') return at;
  // "Brooks, who lost her son, said": a relative clause says what happened, not who somebody is.
  // "Qin Gang, and the senator, Mia Vale": somebody else.
  if (isOneOf(tokens[at + 1], /^(?:who|whom|whose|which|and|or|but)$/u)) return at;
  let to = at + 1;
  let works = false;
  for (; to < at + 12; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (canBe(token, WORD.speech) && !canBe(token, WORD.role | WORD.organisation)) return at;
    if (canBe(token, WORD.role) && !token.possessive) works = true;
    if (to > at + 1 && canBe(token, WORD.auxiliary | WORD.relative)) break;
    if (canBe(token, WORD.preposition) && !OF_OFFICE.test(token.lower)) break;
  }
  return works ? to : at;
}
