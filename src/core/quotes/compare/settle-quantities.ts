import { isNumber } from '../../text/numbers.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import type { QuotationRecord } from '../shingles/record-words.ts';
import { slotOf } from '../shingles/shingle-index.ts';
import type { Block, Stretch } from './block.ts';
import { putInto } from './put-into.ts';
import { tellsQuantity, writtenQuantity } from './written-quantity.ts';
import { writtenWords } from './written-words.ts';

/** Words next to a difference that may belong to the same sum, range or date, on each side. */
const REACH = 4;

/** Maximum words of a stretch that is tried as one quantity written in two ways. */
const MAX_WORDS = 10;

/**
 * Treats as equal what differs only in how a sum, a fraction, a range or a date is written. The words around the difference are
 * tried with it, fewest first; at a quotation's ends also the record's words beyond it.
 */
export function settleQuantities(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): Block[] {
  let settled = [...blocks];
  if (!quotation.some(({ key }) => isNumber(key))) return settled;
  const isOneQuantity = quantityTest(record, quotation);
  for (let at = 0; at < settled.length; at += 1) {
    const block = settled[at];
    if (block?.kind !== 'differ') continue;
    const found = stretchesAround(record, quotation, settled, at).find(isOneQuantity);
    if (found) {
      const whole: Block = {
        ...found,
        kind: 'equal',
        contraction: false,
        gap: 'none',
        quantity: true,
      };
      settled = putInto(settled, whole).filter((one) => !isOutside(one, quotation.length));
      at = settled.findIndex(({ quantity, from }) => quantity === true && from === found.from);
    }
  }
  return settled;
}

function stretchesAround(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
  at: number,
): Stretch[] {
  const ends = reaches(record, quotation, blocks, at, 1);
  const starts = reaches(record, quotation, blocks, at, -1);
  if (!holdsNumber(quotation, starts, ends)) return [];
  return starts
    .flatMap(([from, placeFrom]) =>
      ends.map(([to, placeTo]): Stretch => ({ from, to, placeFrom, placeTo })),
    )
    .filter(
      ({ from, to, placeFrom, placeTo }) =>
        to > from &&
        placeTo > placeFrom &&
        to - from <= MAX_WORDS &&
        placeTo - placeFrom <= MAX_WORDS,
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Whether any of the stretches between these ends contains a number of the quotation. */
function holdsNumber(
  quotation: readonly QuotationWord[],
  starts: readonly [number, number][],
  ends: readonly [number, number][],
): boolean {
  const from = Math.min(...starts.map(([word]) => word));
  const to = Math.max(...ends.map(([word]) => word));
  return quotation.slice(from, to).some(({ key }) => isNumber(key));
}

function lengthOf({ from, to, placeFrom, placeTo }: Stretch): number {
  return to - from + placeTo - placeFrom;
}

/** Where a stretch around a difference may end in one direction: [word, place] pairs, nearest first. */
function reaches(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
  at: number,
  step: 1 | -1,
): [number, number][] {
  const block = blocks[at];
  if (!block) return [];
  const found: [number, number][] = [
    step > 0 ? [block.to, block.placeTo] : [block.from, block.placeFrom],
  ];
  for (let next = at + step; found.length <= REACH; next += step) {
    const beside = blocks[next];
    if (!beside) break;
    if (beside.kind === 'differ') {
      found.push(step > 0 ? [beside.to, beside.placeTo] : [beside.from, beside.placeFrom]);
      continue;
    }
    const count = beside.to - beside.from;
    if (beside.kind !== 'equal' || count !== beside.placeTo - beside.placeFrom) break;
    for (let taken = 1; taken <= Math.min(REACH, count); taken += 1) {
      found.push(
        step > 0
          ? [beside.from + taken, beside.placeFrom + taken]
          : [beside.to - taken, beside.placeTo - taken],
      );
    }
    if (count > REACH) break;
  }
  return [...found, ...beyond(record, quotation, blocks, found, step)];
}

/** At a quotation's end the record's side is open: it may end earlier or later than in the alignment. */
function beyond(
  { shingles }: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
  found: readonly [number, number][],
  step: 1 | -1,
): [number, number][] {
  const end = step > 0 ? quotation.length : 0;
  const last = found.find(([word]) => word === end);
  if (!last) return [];
  const [word, place] = last;
  const slot = slotOf(shingles, step > 0 ? Math.max(0, place - 1) : place);
  const open = step > 0 ? blocks.at(-1) : blocks[0];
  const inner = open?.kind === 'differ' ? (step > 0 ? open.placeFrom : open.placeTo) : place;
  const [from, to] =
    step > 0
      ? [inner, Math.min(place + REACH, shingles.turnEnds[slot] ?? 0)]
      : [Math.max(place - REACH, shingles.turnStarts[slot] ?? 0), inner];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, more) => [word, from + more]);
}

/** Tests whether a stretch is the same quantity on both sides. Each side is converted once, however many stretches share it. */
function quantityTest(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
): (stretch: Stretch) => boolean {
  const page = perRange((from, to) => pageQuantity(quotation.slice(from, to)));
  const there = perRange((from, to) => recordQuantity(record, from, to));
  return ({ from, to, placeFrom, placeTo }) => {
    const written = page(from, to);
    return written !== null && written === there(placeFrom, placeTo);
  };
}

function perRange(write: (from: number, to: number) => string | null): typeof write {
  const known = new Map<string, string | null>();
  return (from, to) => {
    const range = `${from}-${to}`;
    const found = known.get(range);
    const written = found === undefined ? write(from, to) : found;
    known.set(range, written);
    return written;
  };
}

function pageQuantity(words: readonly QuotationWord[]): string | null {
  if (words.some(({ inserted }) => inserted) || !words.some(({ key }) => isNumber(key)))
    return null;
  const [first, ...others] = words;
  return writtenQuantity(first ? [{ ...first, mark: null }, ...others] : []);
}

/** `null` if no word is part of a quantity, as in most stretches of the record. */
function recordQuantity(record: QuotationRecord, from: number, to: number): string | null {
  const words = writtenWords(record, from, to);
  return words.some(({ key }) => tellsQuantity(key)) ? writtenQuantity(words) : null;
}

/** Words of the record before the first or after the last word of the quotation. */
function isOutside({ from, to }: Block, words: number): boolean {
  return from === to && (to === 0 || from === words);
}
