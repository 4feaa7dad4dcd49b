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

/** Where a person wants to be left alone: on the site they are on, or everywhere. */
export type QuietPlace = 'site' | 'all';

export interface PageSession {
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
  lookups: Lookups;
  ask: PageAsk;
  memory: PageMemory;
  state(): PageState;
  /** What tells the page at an address from others; see `keyOfPage`. The interface asks here: its script is short of bytes. */
  keyOf(url: string): string;
  /** Where words of the reading stand in the page; here for the same reason. */
  rangeOf: typeof rangeOf;
  /** What "Don’t show these again" is remembered under; here for the same reason. */
  signatureOf: typeof findingsSignature;
  /** Puts words on the clipboard; here for the same reason. */
  copy: typeof copyToClipboard;
  /** The article as it stands in the page now, for whoever needs its date and names. */
  article(): Article;
  /** Looks the page up. If a person asked for it, neither settings nor the kind of page stand in the way. */
  lookUp(how: 'asked' | 'unasked'): Promise<Result<PageFindings>>;
  /** The page is no article, or no longer one: whatever was shown for it goes. */
  leave(): Promise<Result<PageFindings>>;
  /** Compares the selected words, or `text`, with the record and shows the answer. False: there is none to show. */
  checkSelection(text: string | undefined): Promise<boolean>;
  /** Shows nothing by itself any more, and remembers that; with `offer-undo` a notice stays. */
  silence(place: QuietPlace, notice?: 'offer-undo'): Promise<void>;
  /** Takes `silence` back, and looks the page up again. */
  speakAgain(place: QuietPlace): Promise<void>;
  /** Settings were changed, here or in another tab: what is shown by itself follows how it is to be shown. */
  restyle(): Promise<void>;
  /** Resolves when the interface is there, brought in the first time; `null` where it cannot be. */
  withInterface(): Promise<PageInterface | null>;
  /** Called by the interface's code when it has arrived; makes it unless there is one already. */
  attach(make: () => PageInterface): void;
}

export interface PageSessionOptions {
  document: Document;
  /** The page's address at the time of asking: single-page sites change it. */
  address: () => string;
  isAlive: () => boolean;
  lookups: Lookups;
  ask: PageAsk;
  memory: PageMemory;
  /** Reads the page; the article reader in slices, unless the caller knows the article better. */
  read?: () => Promise<PageReading>;
}

/** The life of one page: read it, ask, keep what was found, bring in the interface if there is something to show. */
export function createPageSession(options: PageSessionOptions): PageSession {
  const { document, address, isAlive, lookups, ask, memory } = options;
  const read = options.read ?? (() => readInSlices(readArticleSlices(document, address())));
  const host = () => new URL(address()).host;
  const inTurn = oneAfterAnother();
  const beginTurn = createTurns();
  const beginCheck = createTurns();
  /** To be quiet here, or no longer: what was wished last counts, also while the one before is still written down. */
  const beginWish = createTurns();
  const ui = createInterfaceOnDemand(() => ask('tab:show', {}));
  let view: PageView | null = null;
  let hidden = false;
  /** The person has just asked for quiet here; the notice with its undo is still up to them. */
  let noticed = false;
  /** Brought in, and not told to look yet: nobody knows whether this is an article. */
  let untold = true;
  /** The turn of the look-up under way. */
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

  /** One after another: sent again after a newer one, an older count would be the last that is heard. */
  function tellCount(count: number): Promise<unknown> {
    return inTurn(() => ask('tab:count', { count }));
  }

  async function show(shown: PageView): Promise<void> {
    const { findings, asked } = shown;
    if (findings.shown) await tellCount(statementsFound(findings).length);
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
    // What began before this was known everywhere is over, too.
    fallSilent();
    await tellCount(0);
  }

  /** What is under way may not draw any more: neither a look-up nor a view that waits for the interface. */
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
    // Until then what stands here stays: the gate may only now hear that quiet was asked for.
    if (isStillWished()) await lookUp('unasked');
  }

  /** What cannot be kept is done for this visit at least. */
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
    const { display, corner, marks } = view.settings;
    const moves = display !== now.display || corner !== now.corner;
    if (!moves && marks === now.marks) return;
    view = { ...view, settings: now };
    if (moves) ui.present()?.hide();
    if (view.findings.shown) ui.present()?.show(view);
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
    withInterface: ui.get,
    attach: ui.attach,
  };
}

/** A newer look-up has begun: the page is no longer what was read. */
function changedMeanwhile() {
  return fail('interrupted', 'The page has changed. Check it again.');
}
