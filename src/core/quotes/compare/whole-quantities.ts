import type { TextRange } from '../../findings.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import type { QuotationRecord } from '../shingles/record-words.ts';
import type { Block, Stretch } from './block.ts';
import { putInto } from './put-into.ts';
import { quantityRanges } from './written-quantity.ts';
import { writtenWords } from './written-words.ts';

/** Words of the record searched on both sides of a difference. */
const AROUND = 8;

/**
 * A sum, share or day in which several words differ, as one difference: "$6bn" beside "5 billion euros", not an inserted sign,
 * a replaced figure and a deleted word. Words of a quantity that are the same on both sides are included.
 */
export function joinQuantities(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): Block[] {
  const onPage = quantityRanges(quotation);
  let joined: Block[] = [...blocks];
  for (const block of blocks) {
    if (block.kind !== 'differ' || block.contraction) continue;
    const whole = widen(joined, block, onPage, quantitiesNear(record, block, blocks));
    if (whole && holdsSeveral(joined, whole)) joined = putInto(joined, { ...block, ...whole });
  }
  return joined;
}

function holdsSeveral(blocks: readonly Block[], whole: Stretch): boolean {
  const inside = blocks.filter(
    ({ kind, from, to, placeFrom, placeTo }) =>
      kind === 'differ' &&
      from >= whole.from &&
      to <= whole.to &&
      placeFrom >= whole.placeFrom &&
      placeTo <= whole.placeTo,
  );
  return inside.length > 1;
}

/** The quantities of the record next to a difference, as places, within the comparison. */
function quantitiesNear(
  record: QuotationRecord,
  { placeFrom, placeTo }: Stretch,
  blocks: readonly Block[],
): TextRange[] {
  const from = Math.max(placeFrom - AROUND, blocks[0]?.placeFrom ?? placeFrom);
  const to = Math.min(placeTo + AROUND, blocks.at(-1)?.placeTo ?? placeTo);
  return quantityRanges(writtenWords(record, from, to)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
}

/** The stretch extended by every quantity that it cuts, on both sides; `null` if it cuts none. */
function widen(
  blocks: readonly Block[],
  { from, to, placeFrom, placeTo }: Stretch,
  onPage: readonly TextRange[],
  there: readonly TextRange[],
): Stretch | null {
  const page = around(onPage, from, to);
  const place = around(there, placeFrom, placeTo);
  const wide: Stretch = {
    from: Math.min(page.start, beside(blocks, 'record', place.start, 'start') ?? from),
    to: Math.max(page.end, beside(blocks, 'record', place.end, 'end') ?? to),
    placeFrom: Math.min(place.start, beside(blocks, 'page', page.start, 'start') ?? placeFrom),
    placeTo: Math.max(place.end, beside(blocks, 'page', page.end, 'end') ?? placeTo),
  };
  return wide.from < from || wide.to > to || wide.placeFrom < placeFrom || wide.placeTo > placeTo
    ? wide
    : null;
}

/** The range from..to extended by all quantities that overlap it. */
function around(quantities: readonly TextRange[], from: number, to: number): TextRange {
  const cut = quantities.filter(({ start, end }) => start < to && end > from);
  return {
    start: Math.min(from, ...cut.map(({ start }) => start)),
    end: Math.max(to, ...cut.map(({ end }) => end)),
  };
}

/** The position on the other side that corresponds to the start or end at a position on this one; `null` if there is none. */
function beside(
  blocks: readonly Block[],
  side: 'page' | 'record',
  at: number,
  edge: keyof TextRange,
): number | null {
  for (const { kind, from, to, placeFrom, placeTo } of blocks) {
    const page: TextRange = { start: from, end: to };
    const place: TextRange = { start: placeFrom, end: placeTo };
    const [here, there] = side === 'page' ? [page, place] : [place, page];
    if (at < here.start || at > here.end) continue;
    const pairsOff = kind === 'equal' && to - from === placeTo - placeFrom;
    if (pairsOff) return there.start + at - here.start;
    if (edge === 'start' ? at < here.end : at > here.start) return there[edge];
  }
  return null;
}
