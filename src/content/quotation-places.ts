import type { PageFindings } from '../core/findings.ts';
import type { PageReading, rangeOf } from '../page/text-map.ts';
import type { Anchor, MarkLine } from '../page-ui/page-ui-host.ts';

/** Current positions of a page's quotations in it. */
export interface QuotationPlaces {
  /** The ranges of a quotation's pieces, and of pull quotes that repeat them; empty if the page has changed. */
  ranges(quotation: number): Range[];
  /** The viewport rectangle around the piece under the pointer, else around its first that has one; `null` if it is not on the page. */
  anchor(quotation: number): Anchor | null;
  /** The viewport rectangles of all its lines. */
  lines(quotation: number): MarkLine[];
  /** Scrolls it to the middle of the window. False if it is not on the page. */
  scrollTo(quotation: number): boolean;
}

/** Finds the quotations of `findings` in the page they were read from, by `find`. Ranges are created once and are live. */
export function createQuotationPlaces(
  find: typeof rangeOf,
  reading: PageReading,
  findings: PageFindings,
): QuotationPlaces {
  const made = new Map<number, Range[]>();
  /** The elements that words were found in. They stay where a translation puts other words into the place of these. */
  const around = new Map<Range, Element | null>();
  /** Where the last card stood. */
  let last: Range | undefined;

  function ranges(quotation: number): Range[] {
    const known = made.get(quotation);
    if (known) return known;
    const { pieces, again = [] } = findings.quotations[quotation] ?? { pieces: [] };
    const found = [...pieces, ...again].flatMap(({ paragraph, start, end }) => {
      const range = find(reading, paragraph, start, end);
      if (!range) return [];
      around.set(range, range.startContainer.parentElement);
      return [range];
    });
    made.set(quotation, found);
    return found;
  }

  /** Of the words, or of the element that they were in. */
  const boxOf = (range: Range): DOMRect | undefined =>
    (range.collapsed ? around.get(range) : range)?.getBoundingClientRect();

  return {
    ranges,
    anchor(quotation) {
      const drawn = ranges(quotation).filter((range) => boxOf(range)?.width);
      // A pull quote repeats it elsewhere: the card is where the pointer is, or was when it opened.
      const pointed = drawn.find((range) => around.get(range)?.matches(':hover'));
      last = pointed ?? drawn.find((range) => range === last) ?? drawn[0];
      return (last && boxOf(last)) ?? null;
    },
    lines: (quotation) => ranges(quotation).flatMap((range) => [...range.getClientRects()]),
    scrollTo(quotation) {
      const [range] = ranges(quotation);
      const element = range && around.get(range);
      if (!element?.isConnected) return false;
      // Instantly: a card opens next to the words, and must not chase them across the screen. Not the element's own: in a form a
      // field may have that name.
      Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
      return true;
    },
  };
}
