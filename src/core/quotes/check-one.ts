import type { CheckedQuotation, PageQuotation } from '../findings.ts';
import type { CheckRequest } from '../protocol.ts';
import { readEntities } from '../text/entities.ts';
import { checkQuotation } from './check-quotation.ts';
import { readPasted } from './read-pasted.ts';
import type { QuotationRecord } from './shingles/record-words.ts';

/**
 * Compares a quotation that somebody selected or pasted. Outer quotation marks are removed, and an attribution between two
 * quoted halves ("…," he said, "…") is left out; `pieces` are the ranges of the request that were compared.
 */
export function checkOne(
  record: QuotationRecord,
  { quote: given, speaker, date }: CheckRequest,
): CheckedQuotation {
  const quote = readEntities(given);
  const pieces = readPasted(quote);
  const quotation: PageQuotation = {
    text: pieces.map(({ start, end }) => quote.slice(start, end)).join(' '),
    pieces: pieces.map((piece) => ({ ...piece, paragraph: 0 })),
    speaker: speaker?.trim() || null,
    person: null,
    place: 'body',
  };
  return checkQuotation(record, quotation, { articleDate: date ?? 'unknown', language: 'und' });
}
