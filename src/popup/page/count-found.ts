import type { PageFindings } from '../../core/findings.ts';
import { countStatements } from '../../ui/words/found-words.ts';

/** The number shown on the tab: related statements, as the pill counts them, and quotations with a match. */
export function countFound(findings: PageFindings | null): number {
  if (!findings?.shown) return 0;
  return countStatements(findings) + findings.quotations.filter(({ match }) => match).length;
}
