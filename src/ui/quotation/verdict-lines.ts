import type { Verdict } from '../../core/findings.ts';

/**
 * The line under a quotation in the page, and under the words of its verdict, by which the one is found again in the
 * other. Verdicts that compare nothing have none, and are not marked.
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
