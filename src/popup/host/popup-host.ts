import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import type { PageFindings } from '../../core/findings.ts';
import type { PageState, ToRead } from '../../core/page-protocol.ts';
import type { Lookups } from '../../core/protocol.ts';
import type { Result } from '../../core/result.ts';
import type { RecentSearches } from '../../platform/recent-searches.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import type { LeftWith } from './left-with.ts';
import type { SiteAccess } from './site-access.ts';

/** What the active tab shows, as far as the popup may know. */
export interface TabView extends Omit<PageState, 'unread'> {
  /**
   * `article-site`: our script runs there; `other-site`: it may be asked for; `no-access`: the browser forbids it;
   * `pdf`: the browser's viewer, which no script reaches; `extension-page`: a page of our own. `file`: a saved page, which may be
   * asked for; `file-closed`: one that the browser did not let us read.
   */
  kind:
    | 'article-site'
    | 'other-site'
    | 'no-access'
    | 'pdf'
    | 'extension-page'
    | 'file'
    | 'file-closed';
  /** Automatic look-ups are off on every site; absent where that cannot be changed (private windows). */
  paused?: boolean;
  /** Absent if the tab shows no site, or one that is never read automatically. */
  access?: SiteAccess;
}

/** Everything the popup needs from outside, so that it runs the same in tests, in pictures and in a browser. */
export interface PopupHost {
  lookups: Lookups;
  /** What the popup was opened for: words to look up, a quotation to check, or what there is on the page in front. */
  opened: { query?: string; check?: string; page?: boolean };
  tab: () => Promise<TabView>;
  /** Reads the page in the active tab and looks it up, whether or not its site is on the list. */
  checkThisPage: () => Promise<Result<PageFindings>>;
  /** Has the browser ask whether this site may always be read. Works only during a user action. */
  allowSite: (host: string) => Promise<boolean>;
  /** Gives that permission back. False: the browser did not take it. */
  stopSite: (host: string) => Promise<boolean>;
  /** False: the page could not be told. */
  setHiddenHere: (hidden: boolean) => Promise<boolean>;
  /** Pauses everywhere, or resumes. The visible page has followed when this resolves. False: it could not be saved. */
  setPaused: (paused: boolean) => Promise<boolean>;
  /** By position in `findings.quotations`. */
  jumpToQuotation: (index: number) => Promise<boolean>;
  /**
   * Opens a whole statement, `query` being words to find in it; the list of all statements if the id is empty. In a tab behind,
   * the popup stays.
   */
  openReader: (place: ToRead, query?: string) => void;
  /** Opens a statement beside the page; absent where the browser has no place for it. */
  openBeside?: (statement: string, passage: string, query?: string) => void;
  openSource: (url: string) => void;
  copy: (content: ClipboardContent) => Promise<boolean>;
  /** What was there when the popup closed: any click elsewhere closes it, and half a quotation must not be lost. */
  leftWith: LeftWith;
  /** Recent searches. */
  recent: RecentSearches;
  /** The browser's current shortcuts for the extension. */
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens the browser's own page for them; absent where there is none. */
  openShortcuts?: () => void;
  /** Opens the settings page; absent where there is none. */
  openSettings?: () => void;
  close: () => void;
  /** Date and time, ISO 8601. */
  now: () => string;
}
