import type { Article } from '../core/article.ts';
import type { PageFindings } from '../core/findings.ts';
import type { PageState } from '../core/page-protocol.ts';
import type { Lookups } from '../core/protocol.ts';
import { isReadUnasked } from '../core/read-unasked.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { statementsFound } from '../core/statements-found.ts';
import { readArticle, readArticleSlices } from '../page/read-article.ts';
import { type PageReading, rangeOf } from '../page/text-map.ts';
import { findingsSignature } from '../page-ui/findings-signature.ts';
import { copyToClipboard } from '../platform/copy.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import type { PageMemory } from '../platform/page-memory.ts';
import { isQuiet } from '../platform/quiet.ts';
import { checkSelection } from './check-selection.ts';
import { createInterfaceOnDemand } from './interface-on-demand.ts';
import { isPdf } from './is-pdf.ts';
import { keyOfPage } from './key-of-page.ts';
import type { PageAsk } from './page-ask.ts';
import type { PageInterface, PageView } from './page-view.ts';
import { readInSlices } from './read-in-slices.ts';
import { createTurns } from './turns.ts';
import { withoutUnrelated } from './without-unrelated.ts';

/** Where the extension should be quiet: on this site, or everywhere. */
export type QuietPlace = 'site' | 'all';

export interface PageSession {
  /** False once the extension has been updated or removed under this page. */
  isAlive(): boolean;
  lookups: Lookups;
  ask: PageAsk;
  memory: PageMemory;
  state(): PageState;
  /** Identifies the page at an address; see `keyOfPage`. Part of the session to keep the interface's script small. */
  keyOf(url: string): string;
  /** The position in the page of words that were read; here for the same reason. */
  rangeOf: typeof rangeOf;
  /** The key under which "Don’t show these again" is remembered; here for the same reason. */
  signatureOf: typeof findingsSignature;
  /** Copies words to the clipboard; here for the same reason. */
  copy: typeof copyToClipboard;
  /** The article as it is in the page now, for its date and names. */
  article(): Article;
  /** Looks the page up. If a person asked for it, settings and the kind of page are ignored. */
  lookUp(how: 'asked' | 'unasked'): Promise<Result<PageFindings>>;
  /** The page is not, or no longer, an article: whatever was shown for it is removed. */
  leave(): Promise<Result<PageFindings>>;
  /** Compares the selected words, or `text`, with the record and shows the answer. False if there is none. */
  checkSelection(text: string | undefined): Promise<boolean>;
  /** Stops showing anything automatically, and remembers that; with `offer-undo` a notice stays. */
  silence(place: QuietPlace, notice?: 'offer-undo'): Promise<void>;
  /** Undoes `silence`, and looks the page up again. */
  speakAgain(place: QuietPlace): Promise<void>;
  /** Settings were changed, here or in another tab: applies them to what is shown automatically. */
  restyle(): Promise<void>;
  /**
   * The browser has brought the page back as it was left: it follows what was changed meanwhile, of which some browsers tell it
   * nothing, and counts again, since the toolbar icon has lost its count.
   */
  comeBack(): Promise<void>;
  /** Resolves when the interface is there, injecting it the first time; `null` if that is impossible. */
  withInterface(): Promise<PageInterface | null>;
  /** Called by the interface's code on arrival; creates it unless there is one already. */
  attach(make: () => PageInterface): void;
}

export interface PageSessionOptions {
  document: Document;
  /** The page's current address: single-page sites change it. */
  address: () => string;
  isAlive: () => boolean;
  lookups: Lookups;
  ask: PageAsk;
  memory: PageMemory;
  /** Reads the page; by default with the article reader, in slices. */
  read?: () => Promise<PageReading>;
}

/** The life of one page: reads it, asks, keeps what was found, and injects the interface if there is something to show. */
export function createPageSession(options: PageSessionOptions): PageSession {
  const { document, address, isAlive, lookups, ask, memory } = options;
  const read = options.read ?? (() => readInSlices(readArticleSlices(document, address())));
  const host = () => new URL(address()).host;
  const inTurn = oneAfterAnother();
  const beginTurn = createTurns();
  const beginCheck = createTurns();
  /** Requests to be quiet here, or no longer: the last one counts, even while an earlier one is still being saved. */
  const beginWish = createTurns();
  const ui = createInterfaceOnDemand(() => ask('tab:show', {}));
  let view: PageView | null = null;
  let hidden = false;
  /** Quiet was just requested here; the notice with its undo is still shown. */
  let noticed = false;
  /** Injected, but not yet told to look: whether this is an article is unknown. */
  let untold = true;
  /** The turn of the look-up in progress. */
  let underWay: (() => boolean) | null = null;

  async function lookUp(how: 'asked' | 'unasked'): Promise<Result<PageFindings>> {
    const isCurrent = beginTurn();
    untold = false;
    underWay = isCurrent;
    try {
      return await lookUpWhile(isCurrent, how === 'asked');
    } finally {
      if (underWay === isCurrent) underWay = null;
    }
  }

  async function lookUpWhile(
    isCurrent: () => boolean,
    asked: boolean,
  ): Promise<Result<PageFindings>> {
    const current = await memory.settings();
    if (!isCurrent()) return changedMeanwhile();
    hidden = current.hiddenSites.includes(host());
    if (!asked && isQuiet(current, host())) return leave();
    noticed = false;
    if (isPdf(document))
      return fail('not-available', 'A PDF is open here. Select and copy its words.');
    const reading = await read();
    if (!isCurrent()) return changedMeanwhile();
    if (!asked && !isReadUnasked(reading.article.kind)) return leave();
    const answer = await lookups.examine({ article: reading.article });
    if (!isCurrent()) return changedMeanwhile();
    if (!answer.ok) return answer;
    const findings = withoutUnrelated(answer.value, await memory.notRelated(), reading.article.url);
    if (!isCurrent()) return changedMeanwhile();
    view = { reading, findings, settings: current, asked };
    await show(view);
    return ok(findings);
  }

  async function leave(): Promise<Result<PageFindings>> {
    beginTurn();
    untold = false;
    const hadCount = view?.findings.shown;
    view = null;
    if (!noticed) ui.present()?.clear(address());
    if (hadCount) await tellCount(0);
    return fail('not-found', 'This page is not read as a news article.');
  }

  /** One after another: if an older count were sent again after a newer one, it would be the last to arrive. */
  function tellCount(count: number): Promise<unknown> {
    return inTurn(() => ask('tab:count', { count }));
  }

  function tellFound(findings: PageFindings): Promise<unknown> {
    return tellCount(statementsFound(findings).length);
  }

  async function show(shown: PageView): Promise<void> {
    const { findings, asked } = shown;
    if (findings.shown) await tellFound(findings);
    else if (ui.present()) await tellCount(0);
    if (findings.shown || (asked && findings.quotations.length > 0)) {
      const there = await ui.get();
      if (view === shown) there?.show(shown);
    } else ui.present()?.clear(address());
  }

  async function silence(place: QuietPlace, notice?: 'offer-undo'): Promise<void> {
    const isStillWished = beginWish();
    noticed = notice !== undefined;
    if (place === 'site') hidden = true;
    fallSilent();
    await keepQuiet(place, true);
    if (!isStillWished()) return;
    // Whatever began before this was known everywhere is over, too.
    fallSilent();
    await tellCount(0);
  }

  /** Nothing in progress may draw any more: neither a look-up nor a view that waits for the interface. */
  function fallSilent(): void {
    beginTurn();
    view = view && { ...view };
    if (noticed) ui.present()?.quiet();
    else ui.present()?.hide();
  }

  async function speakAgain(place: QuietPlace): Promise<void> {
    const isStillWished = beginWish();
    beginTurn();
    if (place === 'site') hidden = false;
    await keepQuiet(place, false);
    // Until then everything stays as it is: the gate may only now learn that quiet was requested.
    if (isStillWished()) await lookUp('unasked');
  }

  /** If it cannot be saved, it applies at least for this visit. */
  function keepQuiet(place: QuietPlace, on: boolean): Promise<boolean> {
    return memory.keep({ what: 'quiet', site: place === 'site' ? host() : null, on });
  }

  const article = () => view?.reading.article ?? readArticle(document, address()).article;

  async function check(text: string | undefined): Promise<boolean> {
    const isLatestCheck = beginCheck();
    const page = keyOfPage(address());
    const isWanted = () => isLatestCheck() && page === keyOfPage(address());
    const findings = view?.findings ?? null;
    const found = await checkSelection({ document, lookups, article: article(), findings }, text);
    if (!found || !isWanted()) return false;
    const [there, current] = await Promise.all([ui.get(), memory.settings()]);
    if (!isWanted()) return false;
    there?.showCheck(found, current);
    return there !== null;
  }

  async function restyle(): Promise<void> {
    const now = await memory.settings();
    hidden = now.hiddenSites.includes(host());
    if (!view || view.asked || isQuiet(now, host())) return;
    const { display, corner } = view.settings;
    const moves = display !== now.display || corner !== now.corner;
    view = { ...view, settings: now };
    if (moves) ui.present()?.hide();
    if (view.findings.shown) ui.present()?.show(view);
  }

  async function comeBack(): Promise<void> {
    await restyle();
    if (view?.findings.shown) await tellFound(view.findings);
  }

  function state(): PageState {
    const unread = untold || underWay !== null;
    if (!view) {
      const nothing = { host: host(), title: document.title, findings: null, hidden, unread };
      return isPdf(document) ? { ...nothing, pdf: true } : nothing;
    }
    const { title, url, published, language } = view.reading.article;
    const article = { url, published, language };
    return { host: host(), title, findings: view.findings, article, hidden };
  }

  return {
    isAlive,
    lookups,
    ask,
    memory,
    keyOf: keyOfPage,
    rangeOf,
    signatureOf: findingsSignature,
    copy: copyToClipboard,
    state,
    article,
    lookUp,
    leave,
    checkSelection: check,
    silence,
    speakAgain,
    restyle,
    comeBack,
    withInterface: ui.get,
    attach: ui.attach,
  };
}

/** A newer look-up has begun: the page is no longer the one that was read. */
function changedMeanwhile() {
  return fail('interrupted', 'The page has changed. Check it again.');
}
