import { isSameNumber, isScale } from '../../text/numbers.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { isInBrackets, type QuotationRecord, recordKeys } from '../shingles/record-words.ts';
import { slotOf } from '../shingles/shingle-index.ts';
import type { Step } from './align.ts';
import type { Block } from './block.ts';
import { differInNegation } from './edit-notes.ts';
import { fitEnds, withWholeEnd } from './ends.ts';
import { evidenceOf, holdsParticular } from './evidence.ts';
import { markContractions } from './mark-contractions.ts';
import { movedWords } from './moved-words.ts';
import { inRecordOrder, reorderedBlocks } from './reordered.ts';
import { settleQuantities } from './settle-quantities.ts';

/** A quotation compared with one place of the record. */
export interface Comparison {
  blocks: Block[];
  /** The record's words covered, from the first equal one to the last. */
  placeFrom: number;
  placeTo: number;
  /** Words of the quotation, excluding the reporter's; how many of them are equal. */
  words: number;
  equal: number;
  /** Words of the record between first and last, excluding marked omissions. */
  recordWords: number;
  /** Words that differ only in their order, if nothing else differs. */
  moved: number;
  /** Runs of differing words, excluding contractions; and contractions. */
  differences: number;
  contractions: number;
  /** Weight of the equal runs: how strongly they point to this place rather than to any text. */
  evidence: number;
  /** One of the equal words is not part of all official or everyday speech. */
  particular: boolean;
  /** Words differ only at the ends: the middle may be a phrase that two texts share by chance. */
  atEdge: boolean;
  /** The only difference is an added or missing negation. */
  negated: boolean;
}

/** Groups an alignment into blocks and weighs it. */
export function compare(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  steps: readonly Step[],
): Comparison {
  const blocks = fitEnds(record, groupSteps(quotation, steps))
    .filter((block) => block.to > block.from || block.placeTo > block.placeFrom)
    .map((block) => settle(record, quotation, withoutTranscribers(record, block)));
  const merged = settleQuantities(record, quotation, mergeEqual(blocks));
  const weighed = weigh(record, quotation, merged, evidenceOf(record, quotation, merged));
  return { ...weighed, blocks: withWholeEnd(record, weighed.blocks) };
}

/**
 * The comparison of a quotation that equals the record's words from `place` on: the maximum evidence, unless contractions
 * differ.
 */
export function compareExact(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  place: number,
): Comparison {
  const whole = [wholeBlock(quotation.length, place)];
  const comparison = weigh(record, quotation, whole, Number.POSITIVE_INFINITY);
  if (comparison.contractions === 0) return comparison;
  return { ...comparison, evidence: evidenceOf(record, quotation, comparison.blocks) };
}

function wholeBlock(to: number, placeFrom: number): Block {
  const placeTo = placeFrom + to;
  return { kind: 'equal', from: 0, to, placeFrom, placeTo, contraction: false, gap: 'none' };
}

/** Share of the evidence of equal words that the same words in another order have. */
const REORDERED = 0.5;

/** The comparison of a quotation with a place that has the same words in another order. */
export function compareReordered(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  place: number,
): Comparison {
  const blocks = reorderedBlocks(record.shingles.words, quotation, place);
  const ordered = inRecordOrder(record, quotation, place);
  const whole = wholeBlock(quotation.length, place);
  const evidence = REORDERED * evidenceOf(record, ordered, [whole]);
  return {
    ...weigh(record, quotation, blocks, evidence),
    particular: holdsParticular(record, ordered, [whole]),
  };
}

function groupSteps(quotation: readonly QuotationWord[], steps: readonly Step[]): Block[] {
  const blocks: Block[] = [];
  for (const step of steps) {
    const kind = kindOf(quotation, step);
    const takesWord = step.kind !== 'delete' && step.kind !== 'omit';
    const takesPlace = step.kind !== 'insert';
    const last = blocks.at(-1);
    if (last && last.kind === kind) {
      last.to = step.word + Number(takesWord);
      last.placeTo = step.place + Number(takesPlace);
      continue;
    }
    blocks.push({
      kind,
      from: step.word,
      to: step.word + Number(takesWord),
      placeFrom: step.place,
      placeTo: step.place + Number(takesPlace),
      contraction: false,
      gap: kind === 'omit' ? (quotation[step.word]?.gap ?? 'none') : 'none',
    });
  }
  return blocks;
}

function kindOf(quotation: readonly QuotationWord[], step: Step): Block['kind'] {
  if (step.kind === 'equal' || step.kind === 'omit') return step.kind;
  return step.kind === 'insert' && quotation[step.word]?.inserted ? 'bracketed' : 'differ';
}

/**
 * Words that a transcript adds in brackets ("the [Foreign Affairs] Council") were not spoken: leaving them out is not a change.
 */
function withoutTranscribers(record: QuotationRecord, block: Block): Block {
  if (block.kind !== 'differ' || block.to > block.from) return block;
  for (let place = block.placeFrom; place < block.placeTo; place += 1) {
    if (!isInBrackets(record, place)) return block;
  }
  return { ...block, kind: 'bracketed' };
}

/** Maximum words of a number or compound when a differing block is tested for another spelling of the same. */
const MAX_COMPOUND = 6;

/**
 * Differing words that turn out to be the same: "postwar" and "post-war", "25" and "twenty-five". At a quotation's ends, where
 * the record's side is open, the words next to the block are tried as well.
 */
function settle(record: QuotationRecord, quotation: readonly QuotationWord[], block: Block): Block {
  const count = block.to - block.from;
  if (block.kind !== 'differ' || count === 0 || count > MAX_COMPOUND) return block;
  const page = quotation.slice(block.from, block.to).map((word) => word.key);
  const after = quotation[block.to]?.key ?? '';
  const found = rangesToTry(record, quotation, block).find(([from, to]) => {
    const there = recordKeys(record, from, to);
    return (
      page.join('') === there.join('') ||
      isSameNumber(page, there) ||
      isOneBefore(after, page, there)
    );
  });
  return found ? { ...block, kind: 'equal', placeFrom: found[0], placeTo: found[1] } : block;
}

function rangesToTry(
  { shingles }: QuotationRecord,
  quotation: readonly QuotationWord[],
  { from, to, placeFrom, placeTo }: Block,
): [number, number][] {
  const lengths = Array.from({ length: MAX_COMPOUND }, (_, length) => length + 1);
  const slot = slotOf(shingles, Math.max(0, from === 0 ? placeTo - 1 : placeFrom - 1));
  if (from === 0 && placeTo > 0) {
    const floor = shingles.turnStarts[slot] ?? 0;
    return lengths.flatMap((length) =>
      placeTo - length >= floor ? [[placeTo - length, placeTo]] : [],
    );
  }
  if (to === quotation.length) {
    const ceiling = shingles.turnEnds[slot] ?? 0;
    return lengths.flatMap((length) =>
      placeFrom + length <= ceiling ? [[placeFrom, placeFrom + length]] : [],
    );
  }
  return placeTo > placeFrom && placeTo - placeFrom <= MAX_COMPOUND ? [[placeFrom, placeTo]] : [];
}

/** "a million" and "one million": the differing word is not a number by itself. */
function isOneBefore(after: string, page: readonly string[], there: readonly string[]): boolean {
  return isScale(after) && isSameNumber([...page, after], [...there, after]);
}

function mergeEqual(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last?.kind === 'equal' && block.kind === 'equal') {
      last.to = block.to;
      last.placeTo = block.placeTo;
    } else merged.push({ ...block });
  }
  return merged;
}

function weigh(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  merged: Block[],
  evidence: number,
): Comparison {
  const blocks = markContractions(record, quotation, merged);
  const equal = blocks.filter((block) => block.kind === 'equal');
  const differing = blocks.filter((block) => block.kind === 'differ');
  const full = differing.filter((block) => !block.contraction);
  const contracted = differing.filter((block) => block.contraction);
  const moved = movedWords(record, quotation, full).length;
  const placed = [...equal, ...contracted, ...(moved > 0 ? full : [])];
  const countable = (block: Block) =>
    quotation.slice(block.from, block.to).filter((word) => !word.inserted).length;
  return {
    blocks,
    placeFrom: placed.reduce(
      (from, block) => Math.min(from, block.placeFrom),
      Number.POSITIVE_INFINITY,
    ),
    placeTo: placed.reduce((to, block) => Math.max(to, block.placeTo), 0),
    words: quotation.filter((word) => !word.inserted).length,
    equal: sum([...equal, ...contracted].map(countable)),
    recordWords: sum([...equal, ...differing].map((block) => block.placeTo - block.placeFrom)),
    moved,
    differences: moved > 0 ? 1 : full.length,
    contractions: contracted.length,
    evidence,
    particular: differing.length > 0 && holdsParticular(record, quotation, blocks),
    atEdge:
      differing.length > 0 &&
      moved === 0 &&
      differing.every((block) => isAtEdge(block, quotation.length)),
    negated: full.length === 1 && full.every((block) => isNegated(record, quotation, block)),
  };
}

function isNegated(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  { from, to, placeFrom, placeTo }: Block,
): boolean {
  const page = quotation.slice(from, to).map(({ key }) => key);
  return differInNegation(page, recordKeys(record, placeFrom, placeTo));
}

/** A lone word after several skipped ones does not count as middle: it can be there by chance. */
function isAtEdge({ from, to, placeFrom, placeTo }: Block, words: number): boolean {
  const lone = placeTo - placeFrom > to - from + 1 ? 1 : 0;
  return from <= lone || to >= words - lone;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
