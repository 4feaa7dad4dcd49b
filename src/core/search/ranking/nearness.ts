import type { SearchTerm } from '../search-terms.ts';

/**
 * How close together several words are in a text, 0..1: 1 if they are adjacent in any order, decreasing with the length of the
 * shortest stretch that contains them all; 0 if one is missing. Each word is given by the terms that match it.
 */
export function nearness(terms: SearchTerm[], words: ReadonlySet<string>[]): number {
  if (words.length < 2) return 0;
  const found = terms.flatMap(({ term }, position) =>
    words.flatMap((set, word) => (set.has(term) ? [{ position, word }] : [])),
  );
  const counts = new Array<number>(words.length).fill(0);
  let missing = words.length;
  let shortest = Number.POSITIVE_INFINITY;
  let left = 0;
  for (const { position, word } of found) {
    if (counts[word] === 0) missing -= 1;
    counts[word] = (counts[word] ?? 0) + 1;
    while (missing === 0) {
      const first = found[left];
      if (!first) break;
      shortest = Math.min(shortest, position - first.position + 1);
      counts[first.word] = (counts[first.word] ?? 0) - 1;
      if (counts[first.word] === 0) missing += 1;
      left += 1;
    }
  }
  return Number.isFinite(shortest) ? Math.min(1, words.length / shortest) : 0;
}

/** The share of neighbouring words of a query that are neighbours in a text, in the same order. Words as for `nearness`. */
export function pairsHeld(terms: SearchTerm[], words: ReadonlySet<string>[]): number {
  if (words.length < 2) return 0;
  const held = words.slice(1).filter((second, index) => standTogether(terms, words[index], second));
  return held.length / (words.length - 1);
}

/** Whether one word follows the other, or the word after it, as in "war in spring". */
function standTogether(
  terms: SearchTerm[],
  first: ReadonlySet<string> | undefined,
  second: ReadonlySet<string>,
): boolean {
  if (!first?.size || second.size === 0) return false;
  return terms.some(
    ({ term }, at) =>
      second.has(term) &&
      (first.has(terms[at - 1]?.term ?? '') || first.has(terms[at - 2]?.term ?? '')),
  );
}
