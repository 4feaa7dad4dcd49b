import type { QuoteMarks } from '../page/mark-quotes.ts';
import { mountPageUi } from '../page-ui/mount-page-ui.tsx';
import type { PageUi } from '../page-ui/page-ui-host.ts';
import type { Lifeline } from './lifeline.ts';
import { marksOf } from './marks-of-view.ts';
import type { PageSession } from './page-session.ts';
import { beginWith, createPageUiHost } from './page-ui-host.ts';
import type { PageView } from './page-view.ts';
import { createQuotationPlaces, type QuotationPlaces } from './quotation-places.ts';

/** One article as it is drawn. */
export interface Drawing {
  key: string;
  view: PageView;
  places: QuotationPlaces;
  ui: PageUi;
  /** The quotation whose card was open last, however it was opened: the next one is counted from it. -1: none. */
  last: number;
}

/** What of ours is in a page. */
export interface DrawnPage {
  now(): Drawing | null;
  /** Draws a view: changes what is there if that is of the same page and nobody asked, and begins anew otherwise. */
  show(view: PageView): Drawing;
  /** Removes everything of ours from the page. */
  hide(): void;
}

/** Draws with `marks`, and has `life` watch while something is drawn. Nothing is drawn at first. */
export function createDrawnPage(
  document: Document,
  session: PageSession,
  marks: QuoteMarks,
  life: Lifeline,
): DrawnPage {
  /** Keys of pages whose pill was closed for this visit: it stays closed, however often they are redrawn. */
  const closed = new Set<string>();
  let drawing: Drawing | null = null;
  const now = () => drawing;
  const hostFor = (view: PageView) => createPageUiHost(session, view, now, closed, onCard);

  function show(view: PageView): Drawing {
    const { reading, findings, asked } = view;
    const { article } = reading;
    const key = session.keyOf(article.url);
    if (drawing && (drawing.key !== key || asked)) hide();
    if (asked) closed.delete(key);
    const content = { article, findings };
    const there = drawing?.ui;
    const ui = there ?? mountPageUi(hostFor(view), content, document);
    const places = createQuotationPlaces(session.rangeOf, reading, findings);
    drawing = { key, view, places, ui, last: drawing?.last ?? -1 };
    there?.update(content, beginWith(session, view, closed.has(key)));
    if (asked) ui.openPanel();
    marks.show(marksOf(drawing));
    life.watch();
    return drawing;
  }

  function onCard(quotation: number | null): void {
    marks.emphasise(quotation === null ? null : String(quotation));
    if (drawing) drawing.last = quotation ?? drawing.last;
  }

  function hide(): void {
    drawing?.ui.dispose();
    drawing = null;
    marks.clear();
    life.rest();
  }

  return { now, show, hide };
}
