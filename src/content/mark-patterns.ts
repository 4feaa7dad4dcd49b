import type { Verdict } from '../core/findings.ts';
import type { MarkPattern } from '../page/mark-quotes.ts';

/** How a quotation is underlined, by its verdict; verdicts that compare nothing are not marked. */
export const MARK_PATTERNS: Partial<Record<Verdict, MarkPattern>> = {
  verbatim: 'solid',
  elided: 'dashed',
  altered: 'wavy',
  reported: 'double',
  question: 'dotted',
  'different-wording': 'dotted',
};
