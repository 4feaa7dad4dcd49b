import type { CorpusTexts } from '../../statement.ts';
import type { PassageSearch, WordHit } from '../index/open-search.ts';
import type { QueryWord } from '../query/parse-query.ts';
import { foldTerm } from '../search-terms.ts';
import { spellingDistance } from '../spelling-distance.ts';
import { type Hits, hitsByPassage } from './hits.ts';
import { otherNumber } from './other-number.ts';
import { otherSpellings } from './other-spellings.ts';
import { withoutArticle } from './without-article.ts';

/** Where one word of a query was found. */
export interface FoundWord {
  word: QueryWord;
  hits: Hits;
  /** If only words of similar spelling were found: those, as written in the record. */
  corrected: string[];
}

/** Minimum letters for a word to match longer words too, unless it is still being typed. */
const MIN_PREFIX_LENGTH = 3;

/** Maximum similar spellings tried: more would be guessing. */
const MAX_CORRECTIONS = 3;

/** Weight of "sanctions" where "sanction" was asked for. */
const OTHER_NUMBER_WEIGHT = 0.8;

/**
 * Finds a word as it is, in its other number or as the beginning of longer words; only if the record has none of these, words of
 * the most similar spelling. Tolerance as a last resort keeps "trade" from finding "grade" and still finds what was meant by a typing error.
 */
export function findWord(search: PassageSearch, corpus: CorpusTexts, word: QueryWord): FoundWord {
  const prefix = word.open || word.term.length >= MIN_PREFIX_LENGTH;
  const spellings = [word.term, ...otherSpellings(word.term), ...withoutArticle(word.text)];
  const plain = spellings.flatMap((term) => [
    ...search.search(term, { prefix }),
    ...inOtherNumber(search, term),
  ]);
  if (plain.length > 0) return { word, hits: hitsByPassage(plain), corrected: [] };
  const inflected = otherEndings(search, word.term);
  if (inflected.length > 0) return { word, hits: hitsByPassage(inflected), corrected: [] };
  const allowed = tolerance(word.term);
  // The index counts two swapped letters as two errors, people as one: search widely, then measure.
  const similar = allowed === 0 ? [] : search.search(word.term, { distance: 2 });
  const terms = nearest(word.term, similar, allowed);
  // Asked for again, since their scores as similar words say little about what is best.
  const hits = terms.flatMap((term) => search.search(term));
  return {
    word,
    hits: hitsByPassage(hits),
    corrected: terms
      .map((term) => asWritten(search, corpus, hits, term))
      .filter((shown) => foldTerm(shown) !== word.term),
  };
}

function inOtherNumber(search: PassageSearch, term: string): WordHit[] {
  return otherNumber(term)
    .flatMap((other) => search.search(other))
    .map((hit) => ({ ...hit, score: hit.score * OTHER_NUMBER_WEIGHT }));
}

/** Letters of a stem by which other forms of a word are looked for. */
const SHORTEST_STEM = 5;

/** Other forms of an English verb or the noun made of it ("delisting" for "delisted"): every word that begins with its stem. */
function otherEndings(search: PassageSearch, term: string): WordHit[] {
  const [stem = ''] = term.split(/(?:ing|ed|ions?)$/);
  if (stem === term || stem.length < SHORTEST_STEM) return [];
  return search.search(stem, { prefix: true });
}

/** Letters that may differ: none in short words, where every letter counts. */
function tolerance(term: string): number {
  if (term.length < 4 || /^\p{N}/u.test(term)) return 0;
  return term.length < 6 ? 1 : 2;
}

/**
 * Whether one may have been typed for the other. The first letter is hardly ever wrong, in a long word it may be if all others are
 * right ("wangyi" is not "xangai"), and in a word of four another letter makes another word: "Kong" is neither "pong" nor "Kang".
 */
function mayBeMeant(typed: string, found: string): boolean {
  if (typed.length >= 6) return typed[0] === found[0] || spellingDistance(typed, found) <= 1;
  if (typed[0] !== found[0]) return false;
  return typed.length > 4 || typed.length !== found.length || sorted(typed) === sorted(found);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Of the similar terms those with the least distance, the most frequent first. */
function nearest(term: string, hits: WordHit[], allowed: number): string[] {
  const frequency = new Map<string, number>();
  for (const hit of hits) {
    for (const found of hit.terms) frequency.set(found, (frequency.get(found) ?? 0) + 1);
  }
  const distances = new Map(
    [...frequency.keys()]
      .filter((found) => mayBeMeant(term, found))
      .map((found) => [found, spellingDistance(term, found)]),
  );
  const least = Math.min(allowed, ...distances.values());
  return [...frequency]
    .filter(([found]) => distances.get(found) === least)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, MAX_CORRECTIONS)
    .map(([found]) => found);
}

/** As the record writes it, or else as the name of a topic does: a label may be the mere beginning of a word. */
function asWritten(
  search: PassageSearch,
  corpus: CorpusTexts,
  hits: WordHit[],
  term: string,
): string {
  for (const { passage, textTerms } of hits) {
    if (!textTerms.includes(term)) continue;
    const place = search.termsOf(passage).find((each) => each.term === term);
    const text = corpus.passages[passage]?.text;
    if (place && text) return text.slice(place.start, place.end);
  }
  const names = corpus.topics.flatMap((topic) => Object.values(topic.names ?? {}));
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u));
  return words.find((word) => foldTerm(word).startsWith(term)) ?? term;
}
