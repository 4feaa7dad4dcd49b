import type { CorpusTexts } from '../../statement.ts';
import type { Demand } from '../match-query.ts';
import { searchTerms } from '../search-terms.ts';

/**
 * Sorts introductions by the publisher behind what was said (1 behind 0), if the query names somebody who speaks in one of the
 * passages found: it names whom one wants to hear, and an introduction may name them more often than their own words do.
 */
export function introductionsLast(
  corpus: CorpusTexts,
  found: readonly number[],
  demands: readonly Demand[],
): (passage: number) => 0 | 1 {
  const names = new Map(corpus.people.map(({ id, name }) => [id, name]));
  const introduces = (index: number) => corpus.passages[index]?.voice === 'editorial';
  const namesSpeaker = (index: number): boolean => {
    const name = searchTerms(names.get(corpus.passages[index]?.person ?? '') ?? '');
    return demands.some(({ hits }) => {
      const met = hits.get(index)?.terms;
      return name.some(({ term }) => met?.includes(term));
    });
  };
  const isSorted =
    found.some(introduces) && found.some((index) => !introduces(index) && namesSpeaker(index));
  return (passage) => (isSorted && introduces(passage) ? 1 : 0);
}
