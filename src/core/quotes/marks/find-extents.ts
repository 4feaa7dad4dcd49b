import type { MarkPair, PairedMarks } from './find-pairs.ts';
import { closesOuter, cutUnclosed, endOfUnclosed, isMidSentence } from './find-unclosed.ts';
import type { MarkFamily } from './quote-mark-characters.ts';
import type { QuoteMark } from './quote-marks.ts';

/** A stretch of one paragraph within marks. */
export interface Extent {
  family: MarkFamily;
  /** Start of its opening mark, and end of its closing mark. */
  from: number;
  to: number;
  /** The text between the marks, spaces included. */
  start: number;
  end: number;
  closed: boolean;
  /** Not closed, and nothing ends it before the end of the paragraph: the next paragraph may continue it. */
  runsOver: boolean;
  /** Not closed, and continued by the next extent of the paragraph. */
  runsOn: boolean;
}

/** The outermost quotations of a paragraph in order; unpaired marks get the end that the words suggest. */
export function extentsOf(text: string, paired: PairedMarks): Extent[] {
  const items = [...paired.pairs, ...paired.opens.map((open) => ({ open, close: null }))].sort(
    (a, b) => a.open.start - b.open.start,
  );
  const extents: Extent[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    if (!item) break;
    if (item.close) {
      extents.push(extentOfPair(item));
      index++;
      continue;
    }
    let next = index + 1;
    let outer: QuoteMark | null = null;
    while (next < items.length && !outer) {
      const inner = items[next];
      if (!inner?.close || !isMidSentence(text, inner.open.start)) break;
      if (closesOuter(text, inner.close.end)) outer = inner.close;
      next++;
    }
    extents.push(
      outer
        ? extentOfPair({ open: item.open, close: outer })
        : unclosedExtent(text, item.open, items[next]?.open.start ?? null),
    );
    index = next;
  }
  return extents;
}

/** The extent of a pair of marks. */
export function extentOfPair({ open, close }: MarkPair): Extent {
  return {
    family: open.family,
    from: open.start,
    to: close.end,
    start: open.end,
    end: close.start,
    closed: true,
    runsOver: false,
    runsOn: false,
  };
}

/** The extent of an unpaired opening mark; `next` is where the next quotation of the paragraph opens. */
export function unclosedExtent(text: string, open: QuoteMark, next: number | null): Extent {
  const limit = next ?? text.length;
  const { end, attributed } = endOfUnclosed(text, open.end, limit);
  const runsOver = next === null && !attributed;
  const cut = runsOver ? end : cutUnclosed(text, open.end, end);
  return {
    family: open.family,
    from: open.start,
    to: cut,
    start: open.end,
    end: cut,
    closed: false,
    runsOver,
    runsOn: next !== null && !attributed && cut === end,
  };
}
