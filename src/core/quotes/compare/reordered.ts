import { isNumber } from '../../text/numbers.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { type QuotationRecord, recordKeys } from '../shingles/record-words.ts';
import type { Block } from './block.ts';
import { isNegation } from './edit-notes.ts';

/**
 * First word of a stretch of the record, within words from..to, that contains exactly the quotation's words, in another order:
 * "trust, respect and mutual accommodation" for "respect, trust and mutual accommodation". `null` if there is none, or if a number
 * or a word that denies has changed its place: these are told one by one.
 */
export function reorderedPlace(
  words: Uint32Array,
  quotation: readonly QuotationWord[],
  { from, to }: { from: number; to: number },
): number | null {
  if (quotation.some(({ inserted, gap }) => inserted || gap === 'ellipsis')) return null;
  // Nearly all places lack a word: they must cost next to nothing.
  const there = words.subarray(from, to);
  if (!quotation.every(({ hash }) => there.includes(hash))) return null;
  const length = quotation.length;
  /** How often each word is missing in the stretch; below zero if it is there too often. */
  const missing = new Map<number, number>();
  for (const { hash } of quotation) missing.set(hash, (missing.get(hash) ?? 0) + 1);
  let unequal = missing.size;
  const count = (place: number, by: 1 | -1) => {
    const left = missing.get(words[place] ?? 0);
    if (left === undefined) return;
    if (left === 0) unequal += 1;
    if (left + by === 0) unequal -= 1;
    missing.set(words[place] ?? 0, left + by);
  };
  for (let place = from; place < to; place += 1) {
    count(place, -1);
    if (place - length >= from) count(place - length, 1);
    if (unequal === 0) return movesLightly(words, quotation, place - length + 1);
  }
  return null;
}

function movesLightly(
  words: Uint32Array,
  quotation: readonly QuotationWord[],
  place: number,
): number | null {
  const moved = quotation.filter(({ hash }, word) => words[place + word] !== hash);
  return moved.some(({ key }) => isNumber(key) || isNegation(key)) ? null : place;
}

/** The quotation from that place on: equal words at both ends, and between them one difference that only moves words. */
export function reorderedBlocks(
  words: Uint32Array,
  quotation: readonly QuotationWord[],
  place: number,
): Block[] {
  const length = quotation.length;
  const isEqual = (word: number) => words[place + word] === quotation[word]?.hash;
  let from = 0;
  let to = length;
  while (from < length && isEqual(from)) from += 1;
  while (to > from && isEqual(to - 1)) to -= 1;
  const block = (kind: 'equal' | 'differ', start: number, end: number): Block => ({
    kind,
    from: start,
    to: end,
    placeFrom: place + start,
    placeTo: place + end,
    contraction: false,
    gap: 'none',
  });
  return [block('equal', 0, from), block('differ', from, to), block('equal', to, length)].filter(
    (one) => one.to > one.from,
  );
}

/** The quotation's words in the record's order. */
export function inRecordOrder(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  place: number,
): QuotationWord[] {
  const byKey = new Map(quotation.map((word) => [word.key, word]));
  return recordKeys(record, place, place + quotation.length).flatMap((key) => byKey.get(key) ?? []);
}
