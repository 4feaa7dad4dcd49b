import type { QuoteMark } from '../page/mark-quotes.ts';
import { VERDICT_LINES } from '../ui/quotation/verdict-lines.ts';
import type { PageView } from './page-view.ts';
import type { QuotationPlaces } from './quotation-places.ts';

/** The marks for a page's quotations, named by their positions in the findings; none if the person wants none. */
export function marksOf({
  view,
  places,
}: {
  view: PageView;
  places: QuotationPlaces;
}): QuoteMark[] {
  if (!view.settings.marks && !view.asked) return [];
  return view.findings.quotations.flatMap(({ verdict, match }, quotation) => {
    const pattern = VERDICT_LINES[verdict];
    const ranges = match && pattern ? places.ranges(quotation) : [];
    return pattern && ranges.length > 0 ? [{ id: String(quotation), ranges, pattern }] : [];
  });
}
