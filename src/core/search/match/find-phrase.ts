import type { TextRange } from '../../findings.ts';
import type { QueryPhrase } from '../query/parse-query.ts';
import { adjacentTerms, type SearchTerm } from '../search-terms.ts';

/**
 * Every place where a phrase's words are adjacent, ignoring punctuation. The last word of an open phrase may be the beginning
 * of a longer one. Ranges extend from the first word's start to the last word's end.
 */
export function findPhrase(
  terms: SearchTerm[],
  phrase: Pick<QueryPhrase, 'terms' | 'open'>,
): TextRange[] {
  const wanted = phrase.terms;
  if (wanted.length === 0) return [];
  const places = wanted.length === 1 ? terms : adjacentTerms(terms);
  const ranges: TextRange[] = [];
  for (let at = 0; at + wanted.length <= places.length; at += 1) {
    const fits = wanted.every((term, offset) => {
      const place = places[at + offset]?.term ?? '';
      return phrase.open && offset === wanted.length - 1 ? place.startsWith(term) : place === term;
    });
    const first = places[at];
    const last = places[at + wanted.length - 1];
    if (fits && first && last) ranges.push({ start: first.start, end: last.end });
  }
  return ranges;
}
