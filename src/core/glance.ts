import type { Article } from './article.ts';
import type { PageQuotation } from './findings.ts';
import type { RecordWith } from './open-record.ts';
import { checkQuotations } from './quotes/check-quotations.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { leastShare } from './related/least-share.ts';
import { mayBeShown } from './related/may-be-shown.ts';
import { withoutOutlet } from './topics/scan-article.ts';

/** What can be known about a page at next to no cost before it is read: all the article's words, and possibly others. */
export interface Glance {
  /** The page's address: its words may say what the headline does not. */
  address: string;
  /** Everything that may be the headline: first-level headings and the page's titles. */
  titles: string[];
  /** BCP 47, as given by the page. */
  language: string;
  /** The text of every element that is marked up as a paragraph or block quotation. */
  paragraphs: string[];
  /** UTF-16 units of the most paragraphs that follow each other within one element; the story is hardly ever elsewhere. */
  together?: number;
}

/**
 * False if reading the page would find nothing to show: no title of it names a topic of the record, and nothing that it quotes
 * is in the record. Errs towards true; `examinePage` decides.
 */
export function isPromising(
  record: RecordWith<'shingles' | 'vocabulary'>,
  { address, titles, language, paragraphs, together = 0 }: Glance,
): boolean {
  const headlines = [...new Set(titles.map(withoutOutlet))].filter(Boolean);
  const article: Article = {
    url: address,
    title: headlines.join(' ; '),
    published: 'unknown',
    language: /^[a-z]{2,3}(?=[-_]|$)/i.exec(language)?.[0].toLowerCase() ?? 'und',
    keywords: [],
    kind: 'article',
    paragraphs: paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean),
  };
  const least = leastShare(together, paragraphs);
  if (mayBeShown(article, record.vocabulary, headlines, least)) return true;
  const holds = (quotations: PageQuotation[]) =>
    checkQuotations(record, quotations, {
      articleDate: 'unknown',
      language: article.language,
    }).some(({ match, verdict }) => match !== null && verdict !== 'phrase');
  // The reader knows which paragraphs are set apart as quotations; here each of them may be.
  return (
    holds(findQuotes(article, record.corpus.people)) || holds(article.paragraphs.map(asQuotation))
  );
}

function asQuotation(written: string, paragraph: number): PageQuotation {
  const text = written.replace(/["“”]/g, '');
  const pieces = [{ paragraph, start: 0, end: text.length }];
  return { text, pieces, speaker: null, person: null, place: 'block' };
}
