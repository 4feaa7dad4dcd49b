import { markedBeside } from '../ui/quotation/verdict-lines.ts';
import type { Drawing } from './drawn-page.ts';
import type { PageInterface } from './page-view.ts';

/** The ways to the cards of quotations that do not begin in what is drawn: marks, the toolbar popup, keys. */
export interface QuotationCards extends Pick<PageInterface, 'jump' | 'step'> {
  /** Opens a card on purpose. False if its quotation is not on the page. */
  open(quotation: number): boolean;
  /** The pointer is on the mark with this id, or on none. */
  hover(id: string | null): void;
}

/** Cards for the quotations of the page that is drawn `now`; while there is none, nothing happens. */
export function createQuotationCards(now: () => Drawing | null): QuotationCards {
  function open(quotation: number): boolean {
    const drawing = now();
    const anchor = drawing?.places.anchor(quotation);
    if (anchor) drawing?.ui.openQuotation(quotation, anchor);
    return !!anchor;
  }

  const jump = (quotation: number): boolean =>
    now()?.places.scrollTo(quotation) === true && open(quotation);

  return {
    open,
    jump,
    step(by) {
      const drawing = now();
      const next = drawing && markedBeside(drawing.view.findings.quotations, drawing.last, by);
      return next != null && jump(next);
    },
    hover(id) {
      const drawing = now();
      const quotation = id === null ? null : Number(id);
      // Off the page, or on no mark: there is no anchor, which is no hover.
      const anchor = drawing?.places.anchor(quotation ?? -1) ?? undefined;
      drawing?.ui.hoverQuotation(quotation, anchor);
    },
  };
}
