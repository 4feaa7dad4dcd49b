import type { MarkPair } from './find-pairs.ts';
import type { QuoteMark } from './quote-marks.ts';

/** Pairs of single marks, and an unclosed mark that opens the paragraph's last words. */
export interface PairedSingles {
  pairs: MarkPair[];
  unclosed: QuoteMark | null;
}

/** Maximum UTF-16 units of a quotation that is closed only by a possible apostrophe (the states'). */
const MAX_WEAKLY_CLOSED = 120;

/**
 * Pairs single marks without mistaking apostrophes for marks: an unpaired opening mark is dropped, and a possible apostrophe
 * closes only when no clearer mark follows before the next opening one. Pairs never cut through `taken` (the quotations in
 * double marks) but may contain them whole. `taken` is in order.
 */
export function pairSingles(
  marks: readonly QuoteMark[],
  taken: readonly MarkPair[],
): PairedSingles {
  const outside = outsideOf(marks, taken);
  const decisive = nextDecisive(outside);
  const open: QuoteMark[] = [];
  const pairs: MarkPair[] = [];
  let end = -1;
  outside.forEach((mark, index) => {
    if (opens(mark)) {
      open.push(mark);
      return;
    }
    const partner = open.at(-1);
    if (!partner || !closes(mark, partner, decisive[index])) return;
    open.pop();
    while (pairs.length > 0 && (pairs.at(-1)?.open.start ?? -1) > partner.start) pairs.pop();
    pairs.push({ open: partner, close: mark });
    end = mark.end;
  });
  const last = open.at(-1);
  return {
    pairs,
    unclosed: last && last.start >= end ? last : (open.find((mark) => mark.start >= end) ?? null),
  };
}

function outsideOf(marks: readonly QuoteMark[], taken: readonly MarkPair[]): QuoteMark[] {
  let next = 0;
  return marks.filter((mark) => {
    while (next < taken.length && (taken[next]?.close.end ?? 0) <= mark.start) next++;
    const pair = taken[next];
    return !pair || mark.end <= pair.open.start;
  });
}

/** For each mark, the first unambiguous mark after it; found backwards in one pass. */
function nextDecisive(marks: readonly QuoteMark[]): (QuoteMark | undefined)[] {
  const found: (QuoteMark | undefined)[] = new Array(marks.length);
  let next: QuoteMark | undefined;
  for (let index = marks.length - 1; index >= 0; index--) {
    found[index] = next;
    const mark = marks[index];
    if (mark && (opens(mark) || !mark.weak)) next = mark;
  }
  return found;
}

function opens(mark: QuoteMark): boolean {
  if (mark.side === 'close') return false;
  if (mark.side === 'open') return true;
  return mark.shape === 'open';
}

function closes(mark: QuoteMark, partner: QuoteMark, next: QuoteMark | undefined): boolean {
  if (mark.side === 'either' && mark.shape === 'none') return false;
  if (!mark.weak) return true;
  if (next && !opens(next)) return false;
  return mark.start - partner.end <= MAX_WEAKLY_CLOSED;
}
