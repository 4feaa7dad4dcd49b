import { joinHits, type WordHit } from '../index/open-search.ts';

/** Where something was found, by position in `Corpus.passages`. */
export type Hits = ReadonlyMap<number, WordHit>;

/** Hits of one or more words, one for each passage. */
export function hitsByPassage(hits: readonly WordHit[]): Map<number, WordHit> {
  const byPlace = new Map<number, WordHit>();
  for (const hit of hits) {
    const before = byPlace.get(hit.passage);
    byPlace.set(hit.passage, before ? joinHits(before, hit) : hit);
  }
  return byPlace;
}

/** The passages that have both. */
export function hitsInBoth(one: Hits, other: Hits): Map<number, WordHit> {
  const common = new Map<number, WordHit>();
  for (const [passage, hit] of other) {
    const before = one.get(passage);
    if (before) common.set(passage, joinHits(before, hit));
  }
  return common;
}
