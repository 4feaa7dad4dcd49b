import type { QuotationWord } from '../shingles/quotation-words.ts';
import type { QuotationRecord } from '../shingles/record-words.ts';
import type { Block } from './block.ts';
import { joinMovedWords } from './moved-words.ts';
import { splitAtSentences } from './split-at-sentences.ts';
import { joinQuantities } from './whole-quantities.ts';

/** The blocks of a comparison, cut as a reader would describe the changes. The verdict uses them as aligned. */
export function toldBlocks(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === 'differ')) return blocks;
  const moved = joinMovedWords(record, quotation, blocks);
  const whole = joinQuantities(record, quotation, moved);
  return splitAtSentences(record, text, quotation, whole);
}
