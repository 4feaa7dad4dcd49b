import { comparePartialDates, orderingDate } from './dates/partial-date.ts';
import type { CorpusSummary } from './findings.ts';
import type { CorpusTexts } from './statement.ts';

/**
 * What a corpus contains, in figures; every negative answer refers to it. A statement of unknown date counts with the last day
 * on which it can have been made, so that the range never claims more than is known. Both ends of an empty corpus are
 * `unknown`.
 */
export function corpusSummary(corpus: CorpusTexts): CorpusSummary {
  const dates = corpus.statements
    .map(orderingDate)
    .filter((date) => date !== 'unknown')
    .sort((a, b) => comparePartialDates(a, b));
  return {
    name: corpus.name,
    hash: corpus.hash,
    statements: corpus.statements.length,
    passages: corpus.passages.length,
    from: dates.at(0) ?? 'unknown',
    until: dates.at(-1) ?? 'unknown',
  };
}
