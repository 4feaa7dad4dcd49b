import { isWorthOpening } from '../core/worth-opening.ts';
import { createQuoteMarks } from '../page/mark-quotes.ts';
import { mountPageUi } from '../page-ui/mount-page-ui.tsx';
import type { PageUi } from '../page-ui/page-ui-host.ts';
import { markedBeside } from '../ui/quotation/verdict-lines.ts';
import { followMarks } from './follow-marks.ts';
import { createLifeline } from './lifeline.ts';
import { marksOf } from './marks-of-view.ts';
import type { PageSession } from './page-session.ts';
import { beginWith, createPageUiHost } from './page-ui-host.ts';
import type { PageInterface, PageView } from './page-view.ts';
import { createQuotationPlaces, type QuotationPlaces } from './quotation-places.ts';

/** One article as shown. */
interface Shown {
  key: string;
  view: PageView;
  places: QuotationPlaces;
  ui: PageUi;
}

/** Pill, popup, marks and cards of one page. */
export function createPageInterface(document: Document, session: PageSession): PageInterface {
  const marks = createQuoteMarks(document);
  /** Keys of pages whose pill was closed for this visit: it stays closed, however often they are redrawn. */
  const closed = new Set<string>();
  let shown: Shown | null = null;
  /** The quotation whose card was open last, however it was opened: the next one is counted from it. */
  let current = -1;
  const life = createLifeline(document, session.isAlive, () => {
    hide();
    marks.dispose();
  });

  const createHost = (view: PageView) =>
    createPageUiHost(session, view, () => shown, closed, onCard);

  function show(view: PageView): Shown {
    const key = session.keyOf(view.reading.article.url);
    if (shown && (shown.key !== key || view.asked)) hide();
    if (view.asked) closed.delete(key);
    const places = createQuotationPlaces(session.rangeOf, view.reading, view.findings);
    const content = { article: view.reading.article, findings: view.findings };
    const drawn = shown?.ui;
    const ui = drawn ?? mountPageUi(createHost(view), content, document);
    shown = { key, view, places, ui };
    drawn?.update(content, beginWith(session, view, closed.has(key)));
    if (view.asked) ui.openPanel();
    marks.show(marksOf(shown));
    life.watch();
    return shown;
  }

  function onCard(quotation: number | null): void {
    marks.emphasise(quotation === null ? null : String(quotation));
    current = quotation ?? current;
  }

  function hide(): void {
    shown?.ui.dispose();
    shown = null;
    current = -1;
    marks.clear();
    life.rest();
  }

  function openCard(quotation: number): boolean {
    const anchor = shown?.places.anchor(quotation);
    if (!shown || !anchor) return false;
    shown.ui.openQuotation(quotation, anchor);
    return true;
  }

  const jump = (quotation: number): boolean =>
    shown?.places.scrollTo(quotation) === true && openCard(quotation);

  function onHover(id: string | null): void {
    if (!life.isAlive()) return;
    const quotation = id === null ? null : Number(id);
    // Off the page, or on no mark: there is no anchor, which is no hover.
    const anchor = shown?.places.anchor(quotation ?? -1) ?? undefined;
    shown?.ui.hoverQuotation(quotation, anchor);
  }

  followMarks(document, marks, { onHover, onPress: (id) => openCard(Number(id)) }, life.signal);

  return {
    show,
    clear(address) {
      if (shown?.ui.isChecking() && shown.key === session.keyOf(address)) {
        marks.clear();
        shown.ui.retreat();
      } else hide();
    },
    hide,
    quiet: marks.clear,
    jump,
    open() {
      const { findings } = shown?.view ?? {};
      if (!findings || !isWorthOpening(findings)) return false;
      shown?.ui.openPanel();
      return true;
    },
    step(by) {
      const next = markedBeside(shown?.view.findings.quotations ?? [], current, by);
      return next !== undefined && jump(next);
    },
    showCheck({ checked, anchor, article, findings }, settings) {
      const reading = { article, blocks: [], headline: null };
      const { ui } = shown ?? show({ reading, findings, settings, asked: false });
      ui.showCheck(checked, anchor);
    },
  };
}
