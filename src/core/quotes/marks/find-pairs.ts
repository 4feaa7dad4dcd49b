import { isDigit } from './quote-mark-characters.ts';
import type { QuoteMark } from './quote-marks.ts';

/** Two marks that form a pair, with everything between them. */
export interface MarkPair {
  open: QuoteMark;
  close: QuoteMark;
}

/** The marks of one paragraph after pairing: outermost pairs and unpaired marks, each in order. */
export interface PairedMarks {
  pairs: MarkPair[];
  opens: QuoteMark[];
  closes: QuoteMark[];
}

/**
 * Pairs marks like brackets, by their side and not by shape, in one pass. Single marks are excluded: they are too often
 * apostrophes to take part in nesting.
 */
export function pairMarks(text: string, marks: readonly QuoteMark[]): PairedMarks {
  const open: QuoteMark[] = [];
  const closes: QuoteMark[] = [];
  const all: MarkPair[] = [];
  for (const mark of marks) {
    if (opens(mark, open.at(-1))) {
      open.push(mark);
      continue;
    }
    const partner = takePartner(open, mark);
    if (partner) all.push({ open: partner, close: mark });
    else closes.push(mark);
  }
  const pairs = outermost(pairStrays(text, all, closes));
  return { pairs, opens: open, closes };
}

function opens(mark: QuoteMark, inner: QuoteMark | undefined): boolean {
  if (mark.side !== 'either') return mark.side === 'open';
  if (mark.shape !== 'none') return mark.shape === 'open';
  return inner?.family !== mark.family;
}

/** Maximum unclosed marks between a mark and its partner; keeps the search constant. */
const MAX_UNCLOSED_INSIDE = 3;

function takePartner(open: QuoteMark[], mark: QuoteMark): QuoteMark | undefined {
  const last = open.length - 1;
  for (let index = last; index >= 0 && index >= last - MAX_UNCLOSED_INSIDE; index--) {
    const partner = open[index];
    if (partner?.family !== mark.family) continue;
    open.length = index;
    return partner;
  }
  return undefined;
}

/** A mark misplaced by a lost space (said:" We are here") looks like a closing one: two closing ones in a row are a pair. */
function pairStrays(text: string, all: MarkPair[], closes: QuoteMark[]): MarkPair[] {
  const [first, second] = closes;
  if (closes.length !== 2 || !first || !second || first.family !== second.family) return all;
  const before = text.charCodeAt(first.start - 1);
  const lostSpace = before === 58 || before === 44 || first.shape === 'open';
  if (isDigit(before) || !lostSpace) return all;
  if (all.some((pair) => pair.open.start > first.start && pair.open.start < second.start))
    return all;
  closes.length = 0;
  return [...all, { open: first, close: second }];
}

function outermost(pairs: MarkPair[]): MarkPair[] {
  pairs.sort((a, b) => a.open.start - b.open.start);
  const outer: MarkPair[] = [];
  let end = -1;
  for (const pair of pairs) {
    if (pair.open.start < end) continue;
    outer.push(pair);
    end = pair.close.end;
  }
  return outer;
}
