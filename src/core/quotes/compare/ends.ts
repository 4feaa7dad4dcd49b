import { isCommonWord } from '../../text/common-words.ts';
import { endsSentence, type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import type { Block } from './block.ts';

/** A word added before the first or after the last sentence does not replace a part of the adjacent sentence. */
export function fitEnds(record: QuotationRecord, blocks: Block[]): Block[] {
  const first = blocks[0];
  if (first?.kind === 'differ') {
    for (let place = first.placeTo - 1; place >= first.placeFrom; place -= 1) {
      if (!endsSentence(record, place)) continue;
      first.placeFrom = place + 1;
      break;
    }
  }
  const last = blocks.at(-1);
  if (last?.kind === 'differ' && blocks.length > 1) {
    for (let place = last.placeFrom; place < last.placeTo; place += 1) {
      if (!endsSentence(record, place - 1)) continue;
      last.placeTo = place;
      break;
    }
  }
  return blocks;
}

/** Maximum words by which the record's side of a changed end is extended. */
const MAX_END_WORDS = 3;

/**
 * The record's side of a changed end does not stop at a grammar word: "until Monday" beside "until the last day", not beside
 * "until the".
 */
export function withWholeEnd(record: QuotationRecord, blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'differ' || last.to === last.from || last.placeTo === last.placeFrom)
    return blocks;
  const limit = last.placeTo + MAX_END_WORDS;
  const isOpen = (place: number) =>
    isCommonWord(recordWord(record, place).token.key) && !endsSentence(record, place);
  while (last.placeTo < limit && isOpen(last.placeTo - 1)) last.placeTo += 1;
  return blocks;
}
