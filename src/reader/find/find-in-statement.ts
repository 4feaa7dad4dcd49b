import type { TextRange } from '../../core/findings.ts';
import { findPhrase } from '../../core/search/match/find-phrase.ts';
import { type ParsedQuery, parseQuery } from '../../core/search/query/parse-query.ts';
import { searchTerms } from '../../core/search/search-terms.ts';
import type { Passage } from '../../core/statement.ts';

/** A place in a statement where the words were found. */
export interface FoundPlace extends TextRange {
  /** Id of the passage. */
  passage: string;
}

interface Wanted {
  terms: string[];
  open: boolean;
}

/**
 * All places of words in a statement, in order, without overlaps: as a phrase if they occur side by side anywhere, otherwise
 * each word separately. Folded like a search, so accents, case and kinds of quotation marks do not matter. Filters in a query
 * carried over from a search are ignored.
 */
export function findInStatement(passages: readonly Passage[], query: string): FoundPlace[] {
  const parsed = parseQuery(query);
  const whole = wholePhrase(parsed);
  const together = whole ? placesOf(passages, [whole]) : [];
  if (together.length > 0) return together;
  const words = parsed.words.map(({ term }) => ({ terms: [term], open: term.length > 2 }));
  return placesOf(passages, [...parsed.phrases, ...words]);
}

function wholePhrase({ words, phrases }: ParsedQuery): Wanted | null {
  if (phrases.length > 0 || words.length === 0) return null;
  return { terms: words.map(({ term }) => term), open: true };
}

function placesOf(passages: readonly Passage[], wanted: Wanted[]): FoundPlace[] {
  return passages.flatMap(({ id, text }) => {
    const terms = searchTerms(text);
    const ranges = wanted
      .flatMap((each) => findPhrase(terms, each))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    return ranges.flatMap((range) => {
      if (range.start < end) return [];
      end = range.end;
      return [{ passage: id, ...range }];
    });
  });
}
