import type { Article } from '../core/article.ts';
import type { PageState } from '../core/page-protocol.ts';
import type { Lookups } from '../core/protocol.ts';
import { readArticle, readArticleSlices } from '../page/read-article.ts';
import { type PageReading, rangeOf } from '../page/text-map.ts';
import { findingsSignature } from '../page-ui/findings-signature.ts';
import { copyToClipboard } from '../platform/copy.ts';
import type { PageMemory } from '../platform/page-memory.ts';
import { isPdf } from './is-pdf.ts';
import { keyOfPage } from './key-of-page.ts';
import type { PageAsk } from './page-ask.ts';
import { createPageLookUps, type PageLookUps } from './page-look-ups.ts';
import type { PageInterface } from './page-view.ts';
import { createQuietWishes, type QuietWishes } from './quiet-wishes.ts';
import { readInSlices } from './read-in-slices.ts';
import { createSelectionChecks } from './selection-checks.ts';
import { createShownPage } from './shown-page.ts';

export interface PageSession extends Pick<PageLookUps, 'lookUp' | 'leave'>, QuietWishes {
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
  /** Compares the selected words, or `text`, with the record; `null` if the answer is shown, else as `page:check-selection`. */
  checkSelection(text: string | undefined): Promise<string | null>;
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
  const page = createShownPage(ask, address, host);
  const article = () => page.view?.reading.article ?? readArticle(document, address()).article;
  const context = { ...options, host, read, article };
  const lookUps = createPageLookUps(context, page);

  function state(): PageState {
    const { view, hidden } = page;
    if (!view) {
      const { title } = document;
      const nothing = { host: host(), title, findings: null, hidden, unread: lookUps.isOpen() };
      return isPdf(document) ? { ...nothing, pdf: true } : nothing;
    }
    const { title, url, published, language } = view.reading.article;
    const about = { url, published, language };
    return { host: host(), title, findings: view.findings, article: about, hidden };
  }

  async function restyle(): Promise<void> {
    const settings = await memory.settings();
    page.hidden = settings.hiddenSites.includes(host());
    page.restyle(settings);
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
    ...lookUps,
    ...createQuietWishes(context, page, lookUps),
    checkSelection: createSelectionChecks(context, page),
    restyle,
    async comeBack() {
      await restyle();
      await page.countAgain();
    },
    withInterface: page.ui.get,
    attach: page.ui.attach,
  };
}
