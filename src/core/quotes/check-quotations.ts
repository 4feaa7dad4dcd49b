import type { CheckedQuotation, PageQuotation } from '../findings.ts';
import { type CheckContext, checkQuotation } from './check-quotation.ts';
import type { QuotationRecord } from './shingles/record-words.ts';

/** Compares all quotations of a page with the record, in one pass; the answers are in the order of the quotations. */
export function checkQuotations(
  record: QuotationRecord,
  quotations: readonly PageQuotation[],
  context: CheckContext,
): CheckedQuotation[] {
  return quotations.map((quotation) => checkQuotation(record, quotation, context));
}
