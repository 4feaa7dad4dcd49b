import type { CheckedQuotation, PageQuotation } from '../findings.ts';
import { wordKeys } from '../text/tokens.ts';
import { MAX_SHORT_WORDS, MIN_QUOTING_WORDS } from './bars.ts';
import { type CheckContext, checkQuotation } from './check-quotation.ts';
import type { QuotationRecord } from './shingles/record-words.ts';

/**
 * Compares all quotations of a page with the record; the answers are in the order of the quotations. Short ones that are not
 * found are checked again against the statements that the others certainly come from.
 */
export function checkQuotations(
  record: QuotationRecord,
  quotations: readonly PageQuotation[],
  context: CheckContext,
): CheckedQuotation[] {
  const answers = quotations.map((quotation) => checkQuotation(record, quotation, context));
  const quoted = new Set(answers.filter(isSure).flatMap(({ match }) => match?.statement ?? []));
  if (quoted.size === 0) return answers;
  return answers.map((answer, position) => {
    const quotation = quotations[position];
    if (!isOpen(answer) || !quotation || !isShort(answer)) return answer;
    return checkQuotation(record, quotation, { ...context, quoted });
  });
}

/** Not found, or too few words to judge. */
function isOpen({ verdict, flags }: CheckedQuotation): boolean {
  return verdict === 'not-in-corpus' || flags.includes('too-few-words');
}

/** Longer ones are conclusive by themselves. */
function isShort({ text }: CheckedQuotation): boolean {
  return wordKeys(text).length <= MAX_SHORT_WORDS;
}

/** Verbatim, too long to be a formula, not attributed to somebody else, and not older than the statement. */
function isSure({ verdict, flags, text }: CheckedQuotation): boolean {
  if (verdict !== 'verbatim' && verdict !== 'elided') return false;
  if (flags.includes('other-speaker') || flags.includes('predates')) return false;
  return wordKeys(text).length >= MIN_QUOTING_WORDS;
}
