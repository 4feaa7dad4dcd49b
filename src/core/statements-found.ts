import type { PageFindings } from './findings.ts';

/** Ids of the statements that are related to a page or that it quotes, each once. */
export function statementsFound({
  related,
  quotations,
}: Pick<PageFindings, 'related' | 'quotations'>): string[] {
  const ids = related.map(({ statement }) => statement);
  for (const { match } of quotations) if (match) ids.push(match.statement);
  return [...new Set(ids)];
}
