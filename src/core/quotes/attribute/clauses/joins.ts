import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { actorAfter } from './actor-after.ts';
import { inlineAfter } from './inline-after.ts';

const MAX_BREAK = 30;

/**
 * Whether the quotation at `second` continues in the middle of the sentence that `first` began: "We must," he said, "act now."
 * A new sentence after the attribution is a separate quotation: joining it would look as if words had been left out.
 */
export function continuesQuotation(
  text: string,
  tokens: readonly Token[],
  first: number,
  second: number,
): boolean {
  const a = tokens[first]?.piece;
  const b = tokens[second]?.piece;
  if (!a?.closed || !b || second - first > MAX_BREAK || second - first < 3) return false;
  if (/[.\u3002]['\u2019]?\s*$/u.test(text.slice(Math.max(a.start, a.end - 4), a.end)))
    return false;
  const endsOpen =
    /[,\u2013\u2014\u2026!?-]\s*$/u.test(text.slice(a.start, a.end)) ||
    /^[,\u2013\u2014-]$/u.test(tokens[first + 1]?.lower ?? '');
  if (!endsOpen) return false;
  // "When he said that “…,” Wang replied, “…”": a quotation that is part of another's sentence has ended.
  if (/^(?:that|as)$/u.test(tokens[first - 1]?.lower ?? '')) return false;
  const said = inlineAfter(tokens, first, second)?.subject;
  if (!said && !actorAfter(tokens, first, second)) return false;
  const last = tokens[second - 1];
  // "“…,” he said, and, “…”": another quotation.
  if (last?.lower === ',' && isOneOf(tokens[second - 2], /^(?:and|but)$/u)) return false;
  const lower = /^\s*\p{Ll}/u.test(text.slice(b.start, b.start + 3));
  if (last?.kind !== 'stop' || countVerbs(tokens, first + 1, second) !== (said ? 1 : 0))
    return false;
  return /^[,\u2013\u2014-]$/u.test(last.lower) || (lower && last.lower === '.');
}

function countVerbs(tokens: readonly Token[], from: number, to: number): number {
  let verbs = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token || token.capital || !canBe(token, WORD.speech | WORD.stance)) continue;
    if (canBe(token, WORD.role | WORD.weak | WORD.speechNoun | WORD.document) && verbs > 0)
      continue;
    verbs++;
  }
  return Math.max(
    verbs,
    tokens[from]?.lower === 'according' || tokens[from + 1]?.lower === 'according' ? 1 : 0,
  );
}
