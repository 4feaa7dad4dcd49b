import type { PageFindings } from './findings.ts';

/** Ids of the statements that a page is related to or quotes from, each once. */
export function statementsFound({
  related,
  quotations,
}: Pick<PageFindings, 'related' | 'quotations'>): string[] {
  const ids = related.map(({ statement }) => statement);
  for (const { match } of quotations) if (match) ids.push(match.statement);
  return [...new Set(ids)];
}
