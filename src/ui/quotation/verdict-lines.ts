import type { CheckedQuotation, Verdict } from '../../core/findings.ts';

/**
 * The line under a quotation in the page, and under its verdict, so that one can be recognised in the other. Verdicts that
 * compare nothing have none, and are not marked.
 */
export const VERDICT_LINES: Partial<
  Record<Verdict, 'solid' | 'dashed' | 'wavy' | 'double' | 'dotted'>
> = {
  verbatim: 'solid',
  elided: 'dashed',
  altered: 'wavy',
  reported: 'double',
  question: 'dotted',
  'different-wording': 'dotted',
};

/** Positions of the quotations that are marked in the page. */
export function markedQuotations(quotations: readonly CheckedQuotation[]): number[] {
  return quotations.flatMap(({ verdict, match }, position) =>
    match && VERDICT_LINES[verdict] ? [position] : [],
  );
}

/** The marked quotation before or after another, round and round; the first or last if that one is not marked. */
export function markedBeside(
  quotations: readonly CheckedQuotation[],
  from: number,
  by: 1 | -1,
): number | undefined {
  const marked = markedQuotations(quotations);
  const at = marked.indexOf(from);
  return marked.at((at < 0 ? Math.min(by, 0) : at + by) % marked.length);
}
