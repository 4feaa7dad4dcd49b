import type { Article } from './article.ts';
import type { PageFindings } from './findings.ts';
import type { Glance } from './glance.ts';
import type { Result } from './result.ts';

/** What the popup knows about the page in the active tab. */
export interface PageState {
  host: string;
  title: string;
  /** `null` until the page has been looked up, or if it is not an article. */
  findings: PageFindings | null;
  /** What verification notes say about the page; absent until it has been read. */
  article?: Pick<Article, 'url' | 'published' | 'language'>;
  /** The extension is hidden on this site. */
  hidden: boolean;
  /**
   * An article that has not been read yet, or was not read because a glance promised nothing to announce; `page:begin` reads
   * it.
   */
  unread?: boolean;
  /** The browser's PDF viewer: the page contains a document that scripts cannot read. */
  pdf?: boolean;
}

/** What the popup and the background may ask of the script in a page. */
export interface PageCalls {
  /** What has been found here so far. */
  'page:state': { params: Record<string, never>; reply: PageState };
  /** Look up this page automatically: the settings and the kind of page decide whether to. */
  'page:begin': { params: Record<string, never>; reply: PageFindings };
  /** Look up this page now, whether or not it looks like an article, and show what is found. */
  'page:check': { params: Record<string, never>; reply: PageFindings };
  /** Scroll to a quotation, by its position in `findings.quotations`, and open its card. */
  'page:jump': { params: { quotation: number }; reply: boolean };
  /** Open what was found; false if there is nothing. */
  'page:open': { params: Record<string, never>; reply: boolean };
  /** Go to the next (1) or previous (-1) marked quotation. */
  'page:step': { params: { by: 1 | -1 }; reply: boolean };
  /**
   * Compare the selected words with the record, or `text` if the selection is out of reach. Answers with the words that could not
   * be compared here, for another place to do so: none if none are selected, `null` if the comparison is shown.
   */
  'page:check-selection': { params: { text?: string }; reply: string | null };
  /** Hide on this site, or show again. */
  'page:hide': { params: { hidden: boolean }; reply: boolean };
}

/**
 * What the script in a page may ask the background to do for its own tab. None of it is privileged, and none of it returns
 * data: `true` means that it was done.
 */
export interface TabCalls {
  /** There is an article here: inject the script that reads it, unless a glance shows that reading would find nothing. */
  'tab:begin': { params: { glance?: Glance }; reply: true };
  /** Inject the interface's code into the page; requested only when there is something to show. */
  'tab:show': { params: Record<string, never>; reply: true };
  /** Inject what writes citations and verification notes; answered once it is there. */
  'tab:notes': { params: Record<string, never>; reply: true };
  /** Number on the toolbar icon; 0 clears it. */
  'tab:count': { params: { count: number }; reply: true };
  /** Open the reader. */
  'tab:read': { params: ToRead; reply: true };
}

/** A statement to be read in a tab of its own, optionally at one of its passages and in a tab behind the one in front. */
export interface ToRead {
  statement: string;
  passage?: string;
  behind?: boolean;
}

/** A function that makes the calls of one protocol. */
export type Asking<Calls extends { [Name in keyof Calls]: { params: unknown; reply: unknown } }> = <
  Name extends keyof Calls & string,
>(
  name: Name,
  params: Calls[Name]['params'],
) => Promise<Result<Calls[Name]['reply']>>;
