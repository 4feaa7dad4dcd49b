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
  const lack = lackOf(quotation);
  for (let place = from; place < to; place += 1) {
    lack.enters(words[place] ?? 0);
    const first = place - quotation.length + 1;
    if (first > from) lack.leaves(words[first - 1] ?? 0);
    if (lack.isNone()) return movesLightly(words, quotation, first);
  }
  return null;
}

/** What a stretch lacks of a quotation's words, and has too many of, while it moves on through the record word by word. */
function lackOf(quotation: readonly QuotationWord[]) {
  /** How often each word is missing in the stretch; below zero if it is there too often. */
  const missing = new Map<number, number>();
  for (const { hash } of quotation) missing.set(hash, (missing.get(hash) ?? 0) + 1);
  /** Words whose number is not zero; counted along, since looking through all of them at each step would cost too much. */
  let unequal = missing.size;
  const count = (hash: number, by: 1 | -1): void => {
    const left = missing.get(hash);
    if (left === undefined) return;
    if (left === 0) unequal += 1;
    if (left + by === 0) unequal -= 1;
    missing.set(hash, left + by);
  };
  return {
    enters: (hash: number) => count(hash, -1),
    leaves: (hash: number) => count(hash, 1),
    isNone: () => unequal === 0,
  };
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
