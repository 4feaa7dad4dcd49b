import type { Article } from './article.ts';
import type { PageFindings } from './findings.ts';
import type { Glance } from './glance.ts';
import type { Result } from './result.ts';

/** What the popup knows of the page in the active tab. */
export interface PageState {
  host: string;
  title: string;
  /** `null` until the page has been looked up, or when it is no article. */
  findings: PageFindings | null;
  /** What verification notes say of the page; absent until it was read. */
  article?: Pick<Article, 'url' | 'published' | 'language'>;
  /** The person hid us on this site. */
  hidden: boolean;
  /** An article that was not read yet, or left unread because a glance promised nothing to announce; `page:begin` reads it. */
  unread?: boolean;
  /** The browser's PDF viewer: there is a document in the page that no script reads. */
  pdf?: boolean;
}

/** What the popup and the background may ask of the script in a page. */
export interface PageCalls {
  /** What was found here so far. */
  'page:state': { params: Record<string, never>; reply: PageState };
  /** Look this page up unasked: the settings and the kind of page decide whether. */
  'page:begin': { params: Record<string, never>; reply: PageFindings };
  /** Look this page up now, whether or not it looks like an article, and show what is found. */
  'page:check': { params: Record<string, never>; reply: PageFindings };
  /** Scroll to a quotation, by its position in `findings.quotations`, and open its card. */
  'page:jump': { params: { quotation: number }; reply: boolean };
  /** Open what was found; false if there is nothing. */
  'page:open': { params: Record<string, never>; reply: boolean };
  /** To the next (1) or previous (-1) marked quotation. */
  'page:step': { params: { by: 1 | -1 }; reply: boolean };
  /** Compare the selected words, or `text` where the selection is out of reach, with the record. */
  'page:check-selection': { params: { text?: string }; reply: boolean };
  /** Hide on this site, or show again. */
  'page:hide': { params: { hidden: boolean }; reply: boolean };
}

/**
 * What the script in a page may have the background do for its own tab. None of it is privileged, and none of it brings
 * anything back: `true` is the answer to whatever was carried out.
 */
export interface TabCalls {
  /** There is an article here: inject the script that reads it, unless a glance shows that reading would turn up nothing. */
  'tab:begin': { params: { glance?: Glance }; reply: true };
  /** Inject the interface's code into the page; only asked when there is something to show. */
  'tab:show': { params: Record<string, never>; reply: true };
  /** Inject what writes verification notes; answered when it is there. */
  'tab:notes': { params: Record<string, never>; reply: true };
  /** Number on the toolbar icon; 0 clears it. */
  'tab:count': { params: { count: number }; reply: true };
  /** Open the reader at a statement, and at one of its passages. */
  'tab:read': { params: { statement: string; passage?: string }; reply: true };
}

/** A function that asks the calls of one protocol. */
export type Asking<Calls extends { [Name in keyof Calls]: { params: unknown; reply: unknown } }> = <
  Name extends keyof Calls & string,
>(
  name: Name,
  params: Calls[Name]['params'],
) => Promise<Result<Calls[Name]['reply']>>;
