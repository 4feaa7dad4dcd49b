import { isNumber } from '../../text/numbers.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { type QuotationRecord, recordKeys } from '../shingles/record-words.ts';
import type { Block } from './block.ts';

/** Maximum words between two swapped words for the whole to be shown in one piece. */
const MAX_BETWEEN = 4;

/** Whether two lists contain the same words, equally often, in any order. */
export function isSameSet(page: readonly string[], there: readonly string[]): boolean {
  return page.length === there.length && page.toSorted().join(' ') === there.toSorted().join(' ');
}

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
      changedPlaces(record, quotation, [first, block])
    ) {
      joined.pop();
      first.to = block.to;
      first.placeTo = block.placeTo;
    } else joined.push({ ...block });
  }
  return joined;
}

function changedPlaces(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): boolean {
  const page = blocks.flatMap(({ from, to }) => quotation.slice(from, to).map(({ key }) => key));
  const there = blocks.flatMap(({ placeFrom, placeTo }) => recordKeys(record, placeFrom, placeTo));
  return page.length > 0 && !page.some(isNumber) && isSameSet(page, there);
}
