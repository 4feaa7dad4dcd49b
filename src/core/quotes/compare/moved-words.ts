import { isNumber } from '../../text/numbers.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { type QuotationRecord, recordKeys } from '../shingles/record-words.ts';
import type { Block } from './block.ts';

/** Maximum words between two swapped words for the whole to be shown in one piece. */
const MAX_BETWEEN = 4;

/**
 * Swapped words, with those between them, as one difference: "shelter, clean water" beside "clean water, shelter", not
 * "shelter" inserted here and deleted there. Numbers are kept apart, since each of them is a changed one.
 */
export function joinMovedWords(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const [first, between] = joined.slice(-2);
    if (
      first?.kind === 'differ' &&
      between?.kind === 'equal' &&
      between.to - between.from <= MAX_BETWEEN &&
      block.kind === 'differ' &&
      areSwapped(movedWords(record, quotation, [first, block]))
    ) {
      joined.pop();
      first.to = block.to;
      first.placeTo = block.placeTo;
    } else joined.push({ ...block });
  }
  return joined;
}

function areSwapped(words: readonly string[]): boolean {
  return words.length > 0 && !words.some(isNumber);
}

/** The words of blocks that contain the same ones on both sides, equally often, in any order; empty for all others. */
export function movedWords(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): string[] {
  const excess = blocks.reduce(
    (words, { from, to, placeFrom, placeTo }) => words + (to - from) - (placeTo - placeFrom),
    0,
  );
  if (excess !== 0) return [];
  const page = blocks.flatMap(({ from, to }) => quotation.slice(from, to).map(({ key }) => key));
  const there = blocks.flatMap(({ placeFrom, placeTo }) => recordKeys(record, placeFrom, placeTo));
  return page.toSorted().join(' ') === there.toSorted().join(' ') ? page : [];
}
