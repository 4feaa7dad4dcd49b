import { createQuoteMarks } from '../page/mark-quotes.ts';
import { mountPageUi } from '../page-ui/mount-page-ui.tsx';
import type { PageUi } from '../page-ui/page-ui-host.ts';
import { markedQuotations, VERDICT_LINES } from '../ui/quotation/verdict-lines.ts';
import { followMarks } from './follow-marks.ts';
import type { PageSession } from './page-session.ts';
import { beginWith, createPageUiHost } from './page-ui-host.ts';
import type { PageInterface, PageView } from './page-view.ts';
import { createQuotationPlaces, type QuotationPlaces } from './quotation-places.ts';

/** Milliseconds between two checks that the extension is still there; only while something of ours is shown. */
const LIVENESS_MS = 800;

/** One article as shown. */
interface Shown {
  key: string;
  view: PageView;
  places: QuotationPlaces;
  ui: PageUi;
}

/** Pill, popup, marks and cards of one page, and the navigation between them. */
export function createPageInterface(document: Document, session: PageSession): PageInterface {
  const marks = createQuoteMarks(document);
  const stop = new AbortController();
  /** Keys of pages whose pill was closed for this visit: it stays closed, however often they are redrawn. */
  const closed = new Set<string>();
  let shown: Shown | null = null;
  let current = -1;
  let liveness: ReturnType<typeof setInterval> | undefined;

  function show(view: PageView): Shown {
    const key = session.keyOf(view.reading.article.url);
    if (shown && (shown.key !== key || view.asked)) hide();
    if (view.asked) closed.delete(key);
    const places = createQuotationPlaces(session.rangeOf, view.reading, view.findings);
    const { findings, reading } = view;
    if (shown) {
      shown = { ...shown, view, places };
      shown.ui.update(
        { article: reading.article, findings },
        beginWith(session, view, closed.has(key)),
      );
    } else {
      const host = createPageUiHost(session, view, () => shown, closed, onCard);
      const ui = mountPageUi(host, { article: reading.article, findings }, document);
      shown = { key, view, places, ui };
    }
    if (view.asked) shown.ui.openPanel();
    drawMarks(shown);
    liveness ??= setInterval(isAlive, LIVENESS_MS);
    return shown;
  }

  const onCard = (quotation: number | null): void => {
    marks.emphasise(quotation === null ? null : String(quotation));
    // The next quotation is counted from the card that was open last, however it was opened.
    current = quotation ?? current;
  };

  function drawMarks({ view, places }: Shown): void {
    if (!view.settings.marks && !view.asked) {
      marks.clear();
      return;
    }
    marks.show(
      view.findings.quotations.flatMap(({ verdict, match }, quotation) => {
        const pattern = VERDICT_LINES[verdict];
        const ranges = match && pattern ? places.ranges(quotation) : [];
        return pattern && ranges.length > 0 ? [{ id: String(quotation), ranges, pattern }] : [];
      }),
    );
  }

  function clear(address: string): void {
    if (shown?.ui.isChecking() && shown.key === session.keyOf(address)) {
      marks.clear();
      shown.ui.retreat();
    } else hide();
  }

  function hide(): void {
    shown?.ui.dispose();
    shown = null;
    current = -1;
    marks.clear();
    clearInterval(liveness);
    liveness = undefined;
  }

  /** The extension was updated or removed: nothing of the old one may be left behind. */
  function leave(): void {
    hide();
    marks.dispose();
    stop.abort();
  }

  function isAlive(): boolean {
    const alive = session.isAlive();
    if (!alive) leave();
    return alive;
  }

  function open(quotation: number): boolean {
    const anchor = shown?.places.anchor(quotation);
    if (!shown || !anchor) return false;
    shown.ui.openQuotation(quotation, anchor);
    return true;
  }

  const jump = (quotation: number): boolean =>
    shown?.places.scrollTo(quotation) === true && open(quotation);

  // Sooner than the next check: what a click would draw needs texts from an extension that is gone.
  for (const name of ['pointerdown', 'keydown']) {
    document.addEventListener(name, isAlive, { capture: true, passive: true, signal: stop.signal });
  }

  followMarks(
    document,
    marks,
    {
      onHover(id) {
        if (!isAlive()) return;
        const anchor = id === null ? null : shown?.places.anchor(Number(id));
        if (id !== null && anchor) shown?.ui.hoverQuotation(Number(id), anchor);
        else shown?.ui.hoverQuotation(null);
      },
      onPress: (id) => open(Number(id)),
    },
    stop.signal,
  );

  return {
    show,
    clear,
    hide,
    quiet: () => marks.clear(),
    jump,
    open() {
      const { findings } = shown?.view ?? {};
      if (!findings?.shown && !findings?.quotations.length) return false;
      shown?.ui.openPanel();
      return true;
    },
    step(by) {
      const marked = markedQuotations(shown?.view.findings.quotations ?? []);
      if (marked.length === 0) return false;
      const at = marked.indexOf(current);
      const next = at < 0 ? (by > 0 ? 0 : marked.length - 1) : at + by;
      return jump(marked.at(next % marked.length) ?? 0);
    },
    showCheck({ checked, anchor, article, findings }, settings) {
      const reading = { article, blocks: [], headline: null };
      const { ui } = shown ?? show({ reading, findings, settings, asked: false });
      ui.showCheck(checked, anchor);
    },
  };
}
