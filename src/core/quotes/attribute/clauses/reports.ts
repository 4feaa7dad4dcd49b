import { canBe, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';

/**
 * Whether a verb of saying is one here. After "to" or "the" there is no such verb; weak ones (reports, holds) need a name or a
 * pronoun right before them.
 */
export function reports(tokens: readonly Token[], verb: number, from: number): boolean {
  const before = beforeAdverbs(tokens, verb, from);
  const previous = tokens[before];
  if (!previous || before < from) return true;
  if (previous.lower === 'to' || isArticle(previous)) return false;
  const token = tokens[verb];
  const next = tokens[verb + 1]?.lower;
  // "Qin began: “…”", but not "began talks" or "began to".
  if (token?.lower.startsWith('beg') && tokens[verb + 1]?.kind === 'word') return false;
  if (!token || !canBe(token, WORD.weak)) return true;
  return (next === 'it' && /^puts?$/u.test(token.lower)) || isSubjectOf(previous, token);
}

function beforeAdverbs(tokens: readonly Token[], verb: number, from: number): number {
  let before = verb - 1;
  while (before >= from && canBe(tokens[before], WORD.adverb) && !tokens[before]?.capital) before--;
  return before;
}

/** The, his; but "that" and "which" can be a subject. */
function isArticle(token: Token): boolean {
  return canBe(token, WORD.determiner) && !canBe(token, WORD.relative);
}

/** "He holds", "has held", "the statement reads", "Qin reports". */
function isSubjectOf(previous: Token, verb: Token): boolean {
  if (canBe(previous, WORD.masculine | WORD.feminine | WORD.neuter | WORD.plural)) return true;
  if (canBe(previous, WORD.auxiliary) && !canBe(previous, WORD.be)) return true;
  if (canBe(previous, WORD.document) && /^reads?$/u.test(verb.lower)) return true;
  return previous.kind === 'word' && previous.capital && !previous.possessive;
}
