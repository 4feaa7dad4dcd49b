import { searchTerms } from '../search/search-terms.ts';
import { RUN_WORDS, wordRuns } from './page-words.ts';

/** Minimum consecutive words that are a reason: fewer are set phrases ("the People's Republic of China"). */
const MIN_WORDS = 7;

/** Maximum words of a reason: more add nothing. */
const MAX_WORDS = 12;

/**
 * The longest stretch of a passage that also occurs on the page, given the page's runs of words; `null` if none is long enough.
 */
export function sharedWords(text: string, runs: ReadonlySet<string>): string | null {
  const terms = searchTerms(text);
  let best = { from: 0, length: 0 };
  let from = 0;
  for (const [index, run] of wordRuns(terms).entries()) {
    if (!runs.has(run)) from = index + 1;
    const length = index + RUN_WORDS - from;
    if (runs.has(run) && length > best.length) best = { from, length };
  }
  if (best.length < MIN_WORDS) return null;
  const last = best.from + Math.min(best.length, MAX_WORDS) - 1;
  return text.slice(terms[best.from]?.start, terms[last]?.end);
}
