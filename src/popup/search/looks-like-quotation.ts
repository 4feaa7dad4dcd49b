/** With this many words a query is more likely a quotation than a search; between quotation marks fewer will do. */
const QUOTATION_WORDS = 8;
const QUOTED_WORDS = 5;

/** Many words, or a sentence's worth in quotation marks: perhaps meant to be checked. */
export function looksLikeQuotation(query: string): boolean {
  const words = query.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words >= QUOTATION_WORDS || (words >= QUOTED_WORDS && /^\s*["“„«「‘']/u.test(query));
}
