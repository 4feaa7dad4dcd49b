import type { PageFindings } from '../core/findings.ts';
import type { NotRelated } from '../platform/not-related.ts';
import { keyOfPage } from './key-of-page.ts';

/**
 * Findings without the passages that the person marked as unrelated to this very page. If none is left, and nothing is quoted
 * from the record, there is nothing to announce any more.
 */
export function withoutUnrelated(
  findings: PageFindings,
  judged: readonly NotRelated[],
  url: string,
): PageFindings {
  const page = keyOfPage(url);
  const gone = new Set(judged.filter((one) => one.page === page).map(({ passage }) => passage));
  const related = findings.related.filter(({ passage }) => !gone.has(passage));
  if (related.length === findings.related.length) return findings;
  const quoted = findings.quotations.some(({ match }) => match !== null);
  return { ...findings, related, shown: findings.shown && (related.length > 0 || quoted) };
}
