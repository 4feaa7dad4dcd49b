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
import type { FeedbackStore } from '../platform/feedback.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { isQuiet } from '../platform/quiet.ts';
import type { Settings, SettingsStore } from '../platform/settings.ts';
import { unattended } from '../platform/unattended.ts';
import { checkSelection, type SelectionCheck } from './check-selection.ts';
import { keyOfPage } from './key-of-page.ts';
import type { PageAsk } from './page-ask.ts';
import { readInSlices } from './read-in-slices.ts';
import { withoutUnrelated } from './without-unrelated.ts';

/** A page that was looked up: what it says, and what the record says to it. */
export interface PageView {
  reading: PageReading;
  findings: PageFindings;
  settings: Settings;
  /** The person asked for this look-up; findings are shown whatever the settings. */
  asked: boolean;
}

/** The interface, once it has been brought into the page. */
export interface PageInterface {
  show(view: PageView): void;
  /**
   * There is nothing to show for the page at `address`: what its look-up drew goes. The card of words that a person
   * asked about stays while the page is the same.
   */
  clear(address: string): void;
  /** Takes everything of ours off the page. */
  hide(): void;
  /** Takes the marks off; a notice with its undo may stay. */
  quiet(): void;
  jump(quotation: number): boolean;
  /** Opens the popup and moves the focus there. False: nothing is shown for this page. */
  open(): boolean;
  step(by: 1 | -1): boolean;
  /** Opens the card of a check that a person asked for. */
  showCheck(check: SelectionCheck, settings: Settings): void;
}

export interface PageSession {
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
  lookups: Lookups;
  ask: PageAsk;
  settings: SettingsStore;
  feedback: FeedbackStore;
  state(): PageState;
  /** What tells the page at an address from others; see `keyOfPage`. The interface asks here: its script is short of bytes. */
  keyOf(url: string): string;
  /** Where words of the reading stand in the page; here for the same reason. */
  rangeOf: typeof rangeOf;
  /** What "Not these again" is remembered under; here for the same reason. */
  signatureOf: typeof findingsSignature;
  /** Puts words on the clipboard; here for the same reason. */
  copy: typeof copyToClipboard;
  /** The article as it stands in the page now, for whoever needs its date and names. */
  article(): Article;
  /** Looks the page up. `asked`: by the person, so that neither settings nor the kind of page stand in the way. */
  lookUp(asked: boolean): Promise<Result<PageFindings>>;
  /** The page is no article, or no longer one: whatever was shown for it goes. */
  leave(): Promise<Result<PageFindings>>;
  /** Compares the selected words, or `text`, with the record and shows the answer. False: there is none to show. */
  checkSelection(text: string | undefined): Promise<boolean>;
  /** Quiet on this site, or speak again. `withNotice`: the interface stays to offer an undo. */
  hideSite(hidden: boolean, withNotice?: boolean): Promise<void>;
  /** Quiet on every site, or speak again; otherwise as `hideSite`. */
  pause(paused: boolean, withNotice?: boolean): Promise<void>;
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
  settings: SettingsStore;
  feedback: FeedbackStore;
  /** Reads the page; the article reader in slices, unless the caller knows the article better. */
  read?: () => Promise<PageReading>;
}

/** The life of one page: read it, ask, keep what was found, bring in the interface if there is something to show. */
export function createPageSession(options: PageSessionOptions): PageSession {
  const { document, address, isAlive, lookups, ask, settings, feedback } = options;
  const read = options.read ?? (() => readInSlices(readArticleSlices(document, address())));
  const host = () => new URL(address()).host;
  const inTurn = oneAfterAnother();
  let view: PageView | null = null;
  let hidden = false;
  /** The person has just asked for quiet here; the notice with its undo is still up to them. */
  let noticed = false;
  let turn = 0;
  /** The turn of a look-up under way; 0 if there is none. */
  let underWay = 0;
  let checks = 0;
  let attached: PageInterface | null = null;
  let waiting: ((arrived: PageInterface | null) => void)[] = [];

  async function lookUp(asked: boolean): Promise<Result<PageFindings>> {
    turn += 1;
    const mine = turn;
    underWay = mine;
    try {
      return await lookUpInTurn(mine, asked);
    } finally {
      if (underWay === mine) underWay = 0;
    }
  }

  async function lookUpInTurn(mine: number, asked: boolean): Promise<Result<PageFindings>> {
    const current = await settings.read();
    if (mine !== turn) return changedMeanwhile();
    hidden = current.hiddenSites.includes(host());
    if (!asked && isQuiet(current, host())) return leave();
    noticed = false;
    const reading = await read();
    if (mine !== turn) return changedMeanwhile();
    if (!asked && !isReadUnasked(reading.article.kind)) return leave();
    const answer = await lookups.examine({ article: reading.article });
    if (mine !== turn) return changedMeanwhile();
    if (!answer.ok) return answer;
    const findings = withoutUnrelated(answer.value, await feedback.list(), reading.article.url);
    if (mine !== turn) return changedMeanwhile();
    view = { reading, findings, settings: current, asked };
    await show(view);
    return ok(findings);
  }

  async function leave(): Promise<Result<PageFindings>> {
    turn += 1;
    const hadCount = view?.findings.shown;
    view = null;
    if (!noticed) attached?.clear(address());
    if (hadCount) await tellCount(0);
    return fail('not-found', 'This page is not read as a news article.');
  }

  async function fallSilent(): Promise<void> {
    // What is under way may not draw again: neither a look-up nor a view that waits for the interface.
    turn += 1;
    view = view && { ...view };
    if (noticed) attached?.quiet();
    else attached?.hide();
    await tellCount(0);
  }

  /** One after another: sent again after a newer one, an older count would be the last that is heard. */
  function tellCount(count: number): Promise<unknown> {
    return inTurn(() => ask('tab:count', { count }));
  }

  async function show(shown: PageView): Promise<void> {
    const { findings, asked } = shown;
    const wasShown = attached !== null;
    if (findings.shown) await tellCount(statementsFound(findings).length);
    else if (wasShown) await tellCount(0);
    if (findings.shown || (asked && findings.quotations.length > 0)) {
      const ui = await withInterface();
      if (view === shown) ui?.show(shown);
    } else attached?.clear(address());
  }

  function withInterface(): Promise<PageInterface | null> {
    if (attached) return Promise.resolve(attached);
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) unattended(bringInterface);
    });
  }

  async function bringInterface(): Promise<void> {
    await ask('tab:show', {});
    // The script has attached itself before this is answered. If it could not, nobody may wait for ever.
    settle(attached);
  }

  function settle(arrived: PageInterface | null): void {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve(arrived);
  }

  const article = () => view?.reading.article ?? readArticle(document, address()).article;

  return {
    isAlive,
    lookups,
    ask,
    settings,
    feedback,
    keyOf: keyOfPage,
    rangeOf,
    signatureOf: findingsSignature,
    copy: copyToClipboard,
    lookUp,
    leave,
    withInterface,
    state() {
      const unread = underWay !== 0;
      if (!view) return { host: host(), title: document.title, findings: null, hidden, unread };
      const { title, url, published, language } = view.reading.article;
      const article = { url, published, language };
      return { host: host(), title, findings: view.findings, article, hidden };
    },
    article,
    async checkSelection(text) {
      checks += 1;
      const [mine, page] = [checks, keyOfPage(address())];
      const findings = view?.findings ?? null;
      const place = { document, lookups, article: article(), findings };
      const check = await checkSelection(place, text);
      const isLatest = () => mine === checks && page === keyOfPage(address());
      if (!check || !isLatest()) return false;
      const [ui, current] = await Promise.all([withInterface(), settings.read()]);
      if (!isLatest()) return false;
      ui?.showCheck(check, current);
      return ui !== null;
    },
    attach(make) {
      attached ??= make();
      // Drawn in a task of its own: together with the start of the script it would take the page's thread for too long.
      setTimeout(() => settle(attached));
    },
    async restyle() {
      const now = await settings.read();
      hidden = now.hiddenSites.includes(host());
      if (!view || view.asked || isQuiet(now, host())) return;
      const { display, corner, marks } = view.settings;
      const moves = display !== now.display || corner !== now.corner;
      if (!moves && marks === now.marks) return;
      view = { ...view, settings: now };
      if (moves) attached?.hide();
      if (view.findings.shown) attached?.show(view);
    },
    async hideSite(hide, withNotice = false) {
      const site = host();
      turn += 1;
      hidden = hide;
      noticed = hide && withNotice;
      const change = settings.change(({ hiddenSites }) => ({
        hiddenSites: hide
          ? [...new Set([...hiddenSites, site])]
          : hiddenSites.filter((one) => one !== site),
      }));
      // What cannot be kept is done for this visit at least.
      await change.catch(() => {});
      await (hide ? fallSilent() : lookUp(false));
    },
    async pause(paused, withNotice = false) {
      turn += 1;
      noticed = paused && withNotice;
      await settings.change(() => ({ paused })).catch(() => {});
      await (paused ? fallSilent() : lookUp(false));
    },
  };
}

/** A newer look-up has begun: the page is no longer what was read. */
function changedMeanwhile() {
  return fail('interrupted', 'The page has changed. Check it again.');
}
