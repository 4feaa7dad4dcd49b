import type { PageFindings } from '../core/findings.ts';
import { statementsFound } from '../core/statements-found.ts';

/**
 * Identifies a set of findings: the statements shown and the quotations found, in any order. "Don’t show these again" is
 * remembered under it, so anything new makes another signature and is announced again.
 */
export function findingsSignature(findings: PageFindings): string {
  return statementsFound(findings).sort().join(' ');
}
