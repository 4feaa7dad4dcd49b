import { keysOf } from '../core/keys-of.ts';
import { adoptStyle } from './adopt-style.ts';

/** Patterns, so that marks differ without colour; the caller decides what each means. */
export type MarkPattern = 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';

export interface QuoteMark {
  id: string;
  /** The quotation's pieces in the page. */
  ranges: Range[];
  pattern: MarkPattern;
}

export interface QuoteMarks {
  /** Replaces all marks. */
  show(marks: QuoteMark[]): void;
  /** Emphasises one mark (the one whose card is open); `null`: none. */
  emphasise(id: string | null): void;
  clear(): void;
  /** The mark at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): string | null;
  /** The first mark that begins in an element. */
  within(element: Element): string | null;
  /** Removes marks and style sheet from the document. */
  dispose(): void;
}

/** The registry is shared with the page, so the names do not identify us and are unlikely to be its own. */
const PREFIX = 'hl-u-';
const COLOURS: Record<MarkPattern, string> = {
  // Mid-tones: the page's colours are not known.
  solid: '#2f7bd0',
  double: '#2f7bd0',
  dashed: '#777',
  dotted: '#8a5cd6',
  wavy: '#c2620a',
};
/**
 * How much of the words' own colour is mixed in, which stands out from the ground wherever words do: lines have a contrast of 3 to 1 at
 * least on whatever ground the words have one of 7 to 1. With more of it the lines would lose their own colours.
 */
const WORDS_SHARE = '45%';
const PATTERNS = keysOf(COLOURS);
const CURRENT = `${PREFIX}now`;
const LINES = PATTERNS.map((pattern) => `::highlight(${PREFIX}${pattern})`);
const STYLE = `@media screen{${PATTERNS.map(
  (pattern, at) =>
    `${LINES[at]}{text-decoration:underline ${pattern} color-mix(in srgb,currentcolor ${WORDS_SHARE},${COLOURS[pattern]}) 2px;text-underline-offset:3px}`,
).join('')}::highlight(${CURRENT}){background-color:#2f7bd033}}
@media screen and (prefers-contrast:more) and (forced-colors:none){${LINES}{text-decoration-color:currentcolor}::highlight(${CURRENT}){background-color:#2f7bd055;text-decoration:overline 2px}}
@media screen and (forced-colors:active){${LINES}{text-decoration-color:LinkText}::highlight(${CURRENT}){background-color:Highlight;color:HighlightText}}`;

/**
 * Marks words in a page with CSS custom highlights: no node is added, changed or split, so they cannot break the page's own
 * code. Marks are visible on screen only, not in print. Ranges follow the page as it changes. Does nothing if the browser has no
 * such highlights.
 */
export function createQuoteMarks(document: Document): QuoteMarks {
  const registry = typeof Highlight === 'undefined' ? undefined : CSS.highlights;
  let removeStyle: (() => void) | null = null;
  let shown: QuoteMark[] = [];

  const clear = () => {
    shown = [];
    registry?.delete(CURRENT);
    for (const pattern of PATTERNS) registry?.delete(PREFIX + pattern);
  };

  const first = (isIt: (range: Range) => boolean): string | null =>
    shown.find(({ ranges }) => ranges.some(isIt))?.id ?? null;

  return {
    clear,
    show(marks) {
      clear();
      shown = marks;
      // The browser restyles the whole page for a new sheet: only a page with something to mark pays for that.
      if (registry && marks.length > 0) removeStyle ??= adoptStyle(document, STYLE);
      for (const pattern of PATTERNS) {
        const ranges = marks
          .filter((mark) => mark.pattern === pattern)
          .flatMap((mark) => mark.ranges);
        if (ranges.length > 0) registry?.set(PREFIX + pattern, new Highlight(...ranges));
      }
    },
    emphasise(id) {
      const mark = shown.find((one) => one.id === id);
      if (!mark) registry?.delete(CURRENT);
      else registry?.set(CURRENT, new Highlight(...mark.ranges));
    },
    at(x, y) {
      // What is in front there may lie over the words; only ranges that have to do with it are measured.
      const front = document.elementFromPoint(x, y);
      return front && first((range) => range.intersectsNode(front) && covers(range, x, y));
    },
    within: (element) => first(({ startContainer }) => element.contains(startContainer)),
    dispose() {
      clear();
      removeStyle?.();
    },
  };
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
