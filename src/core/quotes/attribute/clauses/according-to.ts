import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter, objectAfter } from '../names/after.ts';
import type { Mention } from '../names/mention.ts';

/** The person named by "according to" at `at`; "according to a readout from Tanaka" names Tanaka. */
export function accordingTo(tokens: readonly Token[], at: number, end: number): Mention | null {
  const from = sourceAt(tokens, at);
  if (from === at) return null;
  const source = objectAfter(tokens, from, end);
  if (!source || !isDocumentBySomebody(tokens, source)) return source;
  const author = mentionAfter(tokens, source.to + 1, end);
  return author && /^(?:person|name|body)$/u.test(author.kind) ? author : source;
}

function isDocumentBySomebody(tokens: readonly Token[], { to }: Mention): boolean {
  return canBe(tokens[to - 1], WORD.document) && isOneOf(tokens[to], /^(?:from|by)$/u);
}

/** Start of the source after "according to", "to quote", "per" or "in the words of" at `at`; `at` if none of them is there. */
function sourceAt(tokens: readonly Token[], at: number): number {
  const is = (offset: number, word: string) => tokens[at + offset]?.lower === word;
  if (is(0, 'according') && is(1, 'to')) return at + 2;
  if (is(0, 'to') && is(1, 'quote')) return at + 2;
  if (is(0, 'per') && tokens[at + 1]?.capital) return at + 1;
  return is(0, 'in') && is(1, 'the') && is(2, 'words') && is(3, 'of') ? at + 4 : at;
}
