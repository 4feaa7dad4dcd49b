import type { Article } from '../core/article.ts';
import type { CheckedQuotation, PageFindings, RelatedPassage } from '../core/findings.ts';
import type { ToRead } from '../core/page-protocol.ts';
import type { Trusts } from '../ui/controls/trust.ts';
import type { Writers } from '../ui/copy/note-forms.ts';
import type { Copy } from '../ui/copy/use-copy.ts';
import type { Translate } from '../ui/words/strings.ts';

/** What to hide: for this visit, on this site, on every site, or until there are other statements. */
export type CloseKind = 'once' | 'site' | 'all' | 'set';

/** What the interface starts with: the pill, the open popup, or nothing (only marks and their cards). */
export type PanelStart = 'pill' | 'popup' | 'nothing';

/** Where a mark is in the viewport, in CSS px: the parts of a `DOMRect` that are needed. */
export interface Anchor {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line of a mark in the viewport, in CSS px. */
export type MarkLine = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** What is shown for a page. */
export interface PageUiView {
  article: Pick<Article, 'url' | 'title' | 'published' | 'language'>;
  findings: PageFindings;
}

/**
 * What the interface in a page needs from the script that injects it. Nothing here is privileged: the worst a forged click
 * could do is open the reader or hide us, and hiding can be undone.
 */
export interface PageUiHost extends Writers {
  translate: Translate;
  /** Host name of the site, for "Hide on …". */
  site: string;
  /** The bottom corner to sit in: `end` is right where text runs from left to right. */
  corner: 'end' | 'start';
  start: PanelStart;
  /** Styles a shadow root, whatever the page's content security policy. */
  addStyle(root: ShadowRoot, css: string): void;
  copy: Copy;
  /**
   * Remember what to hide, or that it was undone. The interface hides itself and offers that undo; do not dispose of it at once.
   */
  onHide(kind: CloseKind, hidden: boolean): void;
  /** The person marks a passage as unrelated to this page, or undoes that. */
  onNotRelated(card: RelatedPassage, unrelated: boolean): void;
  openReader(place: ToRead): void;
  /** Scroll to a quotation, by its position in `findings.quotations`, if it is still on the page. */
  jumpTo(quotation: number): void;
  /** The card of this quotation is open now; `null`: none. */
  onCard(quotation: number | null): void;
  /** Where a quotation stands now, so that its card can follow it while the page scrolls. */
  anchorOf(quotation: number): Anchor | null;
  /** The lines that it takes on the page now; none if it is no longer there. */
  linesOf(quotation: number): MarkLine[];
  /** ISO 8601 date and time, for verification notes. */
  now(): string;
  /** For tests: replaces the check that an event comes from a person. */
  trusts?: Trusts;
}

/** The interface, once in the page. */
export interface PageUi {
  /**
   * Shows other findings; keeps open what is open. A page that had been closed stays closed, and where nothing was
   * shown it begins with `start`.
   */
  update(view: PageUiView, start: PanelStart): void;
  /** Pill and popup go, since there is nothing to show any more; the card of a check stays. */
  retreat(): void;
  /** True while the card of a check that a person asked for is open. */
  isChecking(): boolean;
  /** Opens the popup and moves the focus there. */
  openPanel(): void;
  /** Opens the card of a quotation and keeps it open: for a click on its mark or a keyboard command. */
  openQuotation(quotation: number, anchor: Anchor): void;
  /** The pointer entered a mark, or left it (`null`): opens and closes the card with the usual delays. */
  hoverQuotation(quotation: number | null, anchor?: Anchor): void;
  /** Shows a check that is not among the findings, e.g. of selected words. */
  showCheck(checked: CheckedQuotation, anchor: Anchor): void;
  /** Removes everything of ours from the page. */
  dispose(): void;
}
