import type { PageFindings } from '../core/findings.ts';

/**
 * Names a set of findings: the statements shown and the quotations found, in no order. "Not these again" is
 * remembered under it, so anything new makes another signature and is announced again.
 */
export function findingsSignature(findings: PageFindings): string {
  const ids = findings.related.map((related) => related.statement);
  for (const { match } of findings.quotations) if (match) ids.push(match.statement);
  return [...new Set(ids)].sort().join(' ');
}
