import type { QuotationPiece } from './findings.ts';
import { MAX_ARTICLE_LENGTH } from './limits.ts';
import type { PartialDate } from './statement.ts';

/** What kind of page this is; only `article` gets findings without being asked. */
export type PageKind =
  | 'article'
  | 'live-blog'
  | 'opinion'
  | 'video'
  | 'front-page'
  | 'list'
  | 'other';

/** A news article as text: everything the core ever knows about a page. */
export interface Article {
  url: string;
  title: string;
  /** Standfirst or meta description. */
  description?: string;
  byline?: string;
  /** As given by the page; `unknown` if it gives none. */
  published: PartialDate;
  /** BCP 47, lower case primary tag ("en"); `und` if the page does not say. */
  language: string;
  section?: string;
  keywords: string[];
  kind: PageKind;
  /** The body, one entry per paragraph, white space collapsed. */
  paragraphs: string[];
  /** Positions in `paragraphs`, ascending, of those that the page sets apart as quotations; they need no quotation marks. */
  blockQuotes?: number[];
  /** What the page marks up as quotations within its paragraphs, in order; they need no quotation marks either. */
  inlineQuotes?: QuotationPiece[];
}

/** False for twice as much text as is ever read from a page: a sender of that much is not our reader. */
export function isOfReadableLength(paragraphs: string[]): boolean {
  return paragraphs.reduce((sum, text) => sum + text.length, 0) <= 2 * MAX_ARTICLE_LENGTH;
}
