import type { Article } from './article.ts';
import { corpusSummary } from './corpus-summary.ts';
import type { CheckedQuotation, PageFindings } from './findings.ts';
import type { OpenRecord } from './open-record.ts';
import { checkQuotations } from './quotes/check-quotations.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findRelated } from './related/find-related.ts';
import { detectTopics } from './topics/detect-topics.ts';

/**
 * Everything the record has to say about an article. `shown` is false when nothing may be drawn: no
 * statement is related enough and no quotation matches. A quotation that matches is reason enough to show
 * the page's findings, whatever its topics.
 */
export function examinePage(record: OpenRecord, article: Article): PageFindings {
  const topics = detectTopics(article, record.vocabulary);
  const { shown, related } = findRelated(record, article, topics);
  const quotations = checkQuotations(record, findQuotes(article, record.corpus.people), {
    articleDate: article.published,
    language: article.language,
  });
  return {
    shown: shown || quotations.some(isMatch),
    topics,
    related,
    quotations,
    corpus: corpusSummary(record.corpus),
  };
}

const MATCHES: ReadonlySet<CheckedQuotation['verdict']> = new Set([
  'verbatim',
  'elided',
  'altered',
  'reported',
  'question',
  'different-wording',
]);

/** True for a quotation that is compared with a place in the record: these are marked on the page. */
export function isMatch(quotation: CheckedQuotation): boolean {
  return quotation.match !== null && MATCHES.has(quotation.verdict);
}
