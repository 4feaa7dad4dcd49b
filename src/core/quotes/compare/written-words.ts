import { markOf } from '../shingles/quotation-words.ts';
import { betweenWords, type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import type { WrittenWord } from './written-quantity.ts';

/** The words from..to of the record, each with what separates it from the one before; for the first that is nothing. */
export function writtenWords(record: QuotationRecord, from: number, to: number): WrittenWord[] {
  return Array.from({ length: to - from }, (_, offset): WrittenWord => {
    const between = offset === 0 ? null : betweenWords(record, from + offset - 1);
    const { key } = recordWord(record, from + offset).token;
    return { key, mark: between === null ? null : markOf(between) };
  });
}
