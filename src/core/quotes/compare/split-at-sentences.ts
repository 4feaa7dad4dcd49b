import type { QuotationWord } from '../shingles/quotation-words.ts';
import { endsSentence, partsSentences, type QuotationRecord } from '../shingles/record-words.ts';
import type { Block } from './block.ts';

/**
 * Splits a difference that crosses the end of a sentence on both sides: "painful" beside "agonizing" and "Every" beside "One
 * more", not "painful. Every" beside "agonizing. One more".
 */
export function splitAtSentences(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'differ' || block.contraction) return [block];
    const word = inside(block.from, block.to).find((at) => {
      const [before, next] = quotation.slice(at - 1, at + 1);
      return before && next && partsSentences(text.slice(before.end, next.start));
    });
    const place = inside(block.placeFrom, block.placeTo).find((at) => endsSentence(record, at - 1));
    if (word === undefined || place === undefined) return [block];
    return [
      { ...block, to: word, placeTo: place },
      { ...block, from: word, placeFrom: place },
    ];
  });
}

/** The positions between the words from..to. */
function inside(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, offset) => from + offset + 1);
}
