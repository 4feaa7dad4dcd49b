import { isWorthOpening } from '../core/worth-opening.ts';
import { createQuoteMarks } from '../page/mark-quotes.ts';
import { createDrawnPage } from './drawn-page.ts';
import { followMarks } from './follow-marks.ts';
import { createLifeline } from './lifeline.ts';
import type { PageSession } from './page-session.ts';
import type { PageInterface } from './page-view.ts';
import { createQuotationCards } from './quotation-cards.ts';

/** Pill, popup, marks and cards of one page. */
export function createPageInterface(document: Document, session: PageSession): PageInterface {
  const marks = createQuoteMarks(document);
  const life = createLifeline(document, session.isAlive, () => {
    hide();
    marks.dispose();
  });
  const { now, show, hide } = createDrawnPage(document, session, marks, life);
  const { open, hover, jump, step } = createQuotationCards(now);
  const onHover = (id: string | null) => life.isAlive() && hover(id);
  followMarks(document, marks, { onHover, onPress: (id) => open(Number(id)) }, life.signal);

  return {
    show,
    hide,
    jump,
    step,
    quiet: marks.clear,
    clear(address) {
      const drawing = now();
      if (drawing?.ui.isChecking() && drawing.key === session.keyOf(address)) {
        marks.clear();
        drawing.ui.retreat();
      } else hide();
    },
    open() {
      const { view, ui } = now() ?? {};
      if (!view || !isWorthOpening(view.findings)) return false;
      ui?.openPanel();
      return true;
    },
    showCheck({ checked, anchor, article, findings }, settings) {
      const reading = { article, blocks: [], headline: null };
      const { ui } = now() ?? show({ reading, findings, settings, asked: false });
      ui.showCheck(checked, anchor);
    },
  };
}
