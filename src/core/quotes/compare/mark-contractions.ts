import { OTHER_READINGS } from '../shingles/match-tokens.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import type { Block, Stretch } from './block.ts';

/**
 * Finds words that differ only by being contracted ("isn't", "is not"): equal words in another form become blocks of their own,
 * and differing ones ("I'd", "I had") are marked. Differences are widened to whole words, so that no edit begins inside
 * "isn't".
 */
export function markContractions(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): Block[] {
  const split = blocks.flatMap((block) => splitEqual(record, quotation, block));
  const marked = widen(record, quotation, split).map((block) =>
    block.kind === 'differ' && !block.contraction
      ? { ...block, contraction: isOtherReading(record, quotation, block) }
      : block,
  );
  return joinHalves(record, quotation, marked);
}

/** "I" and "'d" beside "I had": one contraction, not two. "can" beside "ca" and "n't": an added or missing negation. */
function joinHalves(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.contraction && block.kind === 'differ' && cutsWord(record, quotation, block)) {
      last.to = block.to;
      last.placeTo = block.placeTo;
      last.contraction = block.contraction;
    } else joined.push({ ...block });
  }
  return joined;
}

function splitEqual(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  block: Block,
): Block[] {
  const length = block.to - block.from;
  if (block.kind !== 'equal' || length !== block.placeTo - block.placeFrom) return [block];
  const parts: Block[] = [];
  for (let offset = 0; offset < length; offset += 1) {
    const word = quotation[block.from + offset];
    const { token } = recordWord(record, block.placeFrom + offset);
    const contraction = word !== undefined && word.contracted !== token.contracted;
    const last = parts.at(-1);
    const tail = word?.tail || token.tail;
    if (last && last.contraction === contraction && (!contraction || tail)) {
      last.to += 1;
      last.placeTo += 1;
      continue;
    }
    parts.push({
      ...block,
      kind: contraction ? 'differ' : 'equal',
      contraction,
      from: block.from + offset,
      to: block.from + offset + 1,
      placeFrom: block.placeFrom + offset,
      placeTo: block.placeFrom + offset + 1,
    });
  }
  return parts;
}

/** Takes the other half of a word cut by a difference from the adjacent equal block. */
function widen(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: Block[],
): Block[] {
  blocks.forEach((block, position) => {
    if (block.kind !== 'differ') return;
    const before = blocks[position - 1];
    if (before?.kind === 'equal' && cutsWord(record, quotation, block)) {
      before.to -= 1;
      before.placeTo -= 1;
      block.from -= 1;
      block.placeFrom -= 1;
    }
    const after = blocks[position + 1];
    if (after?.kind === 'equal' && cutsWord(record, quotation, after)) {
      after.from += 1;
      after.placeFrom += 1;
      block.to += 1;
      block.placeTo += 1;
    }
  });
  return blocks.filter((block) => block.to > block.from || block.placeTo > block.placeFrom);
}

/** Whether a stretch begins inside a word, here or there. */
function cutsWord(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  { from, to, placeFrom, placeTo }: Stretch,
): boolean {
  const onPage = to > from && quotation[from]?.tail === true && from > 0;
  const inRecord = placeTo > placeFrom && recordWord(record, placeFrom).token.tail;
  return onPage || inRecord;
}

/** "I'd" beside "I had": the contraction stands for both. */
function isOtherReading(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  block: Block,
): boolean {
  const length = block.to - block.from;
  if (length === 0 || length !== block.placeTo - block.placeFrom) return false;
  return Array.from({ length }, (_, offset) => offset).every((offset) => {
    const word = quotation[block.from + offset];
    const { token } = recordWord(record, block.placeFrom + offset);
    if (!word) return false;
    if (word.key === token.key) return true;
    if (word.contracted) return OTHER_READINGS.get(word.key) === token.key;
    return token.contracted && OTHER_READINGS.get(token.key) === word.key;
  });
}
