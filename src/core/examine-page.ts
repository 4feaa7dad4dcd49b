import type { Article } from './article.ts';
import { corpusSummary } from './corpus-summary.ts';
import type { CheckedQuotation, PageFindings } from './findings.ts';
import type { RecordWith } from './open-record.ts';
import { checkQuotations } from './quotes/check-quotations.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findRewriting } from './quotes/find-rewriting.ts';
import { findRelated } from './related/find-related.ts';
import { detectTopics } from './topics/detect-topics.ts';

/**
 * Everything the record says about an article. `shown` is false when nothing may be drawn: no statement is related enough and
 * nothing is quoted from the record. A quotation from it is reason enough to show the page's findings, whatever its topics.
 */
export function examinePage(
  record: RecordWith<'shingles' | 'vocabulary' | 'search'>,
  article: Article,
): PageFindings {
  const topics = detectTopics(article, record.vocabulary);
  const { shown, related, timeline } = findRelated(record, article, topics);
  const quotations = checkQuotations(record, findQuotes(article, record.corpus.people), {
    articleDate: article.published,
    language: article.language,
  });
  const anything = shown || quotations.some(quotesTheRecord);
  const rewriting = anything ? findRewriting(record, article.paragraphs) : null;
  return {
    shown: anything,
    topics,
    related,
    timeline,
    quotations,
    ...(rewriting && { rewriting: { statement: rewriting.id, title: rewriting.title } }),
    corpus: corpusSummary(record.corpus),
  };
}

/** Verdicts that mean that a page quotes the record. An interviewer's words, or merely similar words, are not enough. */
const QUOTING: ReadonlySet<CheckedQuotation['verdict']> = new Set([
  'verbatim',
  'elided',
  'altered',
  'reported',
]);

function quotesTheRecord({ verdict, match }: CheckedQuotation): boolean {
  return match !== null && QUOTING.has(verdict);
}
