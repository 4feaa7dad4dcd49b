import type { PageFindings } from './findings.ts';

/** Whether there is anything to look at for a person who asks what was found, be it only quotations without a match. */
export function isWorthOpening({
  shown,
  quotations,
}: Pick<PageFindings, 'shown' | 'quotations'>): boolean {
  return shown || quotations.length > 0;
}
