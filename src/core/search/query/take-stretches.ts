import type { QueryWord } from './parse-query.ts';

/**
 * Separates the stretches of a query that `stretchAt` recognises from its other words, from left to right. It is given all words
 * from a place on, and returns what begins there; no word is in two stretches.
 */
export function takeStretches<Stretch extends { words: readonly QueryWord[] }>(
  words: readonly QueryWord[],
  stretchAt: (rest: readonly QueryWord[]) => Stretch | null,
): { taken: Stretch[]; others: QueryWord[] } {
  const taken: Stretch[] = [];
  const others: QueryWord[] = [];
  for (let at = 0; at < words.length; ) {
    const found = stretchAt(words.slice(at));
    const word = words[at];
    if (found) taken.push(found);
    else if (word) others.push(word);
    at += found?.words.length ?? 1;
  }
  return { taken, others };
}
