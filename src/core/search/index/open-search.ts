import type { SearchOptions, SearchResult } from 'minisearch';
import type { CorpusTexts } from '../../statement.ts';
import { type SearchTerm, searchTerms } from '../search-terms.ts';
import { type IndexedPassage, indexOptions, type SearchField } from './index-options.ts';
import { openTermLines } from './term-lines.ts';

/** A passage found by one word of a query. */
export interface WordHit {
  /** Position in `Corpus.passages`. */
  passage: number;
  /** BM25 over the fields; comparable only within one word's hits and, added up, within one query. */
  score: number;
  /** Terms of the passage's own text that the word matched; empty if it matched only the other fields. */
  textTerms: string[];
  /** All index terms that the word matched here. */
  terms: string[];
  /** Nothing has the word here but names of the passage's topics. */
  onlyTopics: boolean;
}

/** How far an index term may be from the word itself. */
interface WordOptions {
  /** Include terms that begin with the word. */
  prefix?: boolean;
  /** Include terms at most this many letters away (insertions, deletions, replacements). */
  distance?: number;
  fields?: SearchField[];
}

/** A passage found by weighted words. */
interface Candidate {
  passage: number;
  /** Sum over its words of weight times BM25. */
  score: number;
  /** The words that it contains. */
  terms: string[];
}

/** The opened index. Read-only; one instance serves any number of searches. */
export interface PassageSearch {
  /** How many passages there are. */
  passages: number;
  /** Passages that contain a word, best first. The word must be a term (`foldTerm`). */
  search(term: string, options?: WordOptions): WordHit[];
  /**
   * Passages for a long query such as a whole page, best first. Keys are terms as returned by `searchTerms`; there is no prefix
   * and no spelling distance. By default it searches only the passages' own text.
   */
  candidates(
    weightedTerms: Map<string, number>,
    limit: number,
    fields?: SearchField[],
  ): Candidate[];
  /** Terms of a passage's text with their places; cached after the first call. */
  termsOf(passage: number): SearchTerm[];
}

/** Opens an index written by `buildSearchIndex` from the same corpus. Throws if the string is not such an index. */
export function openSearch(serialised: string, corpus: CorpusTexts): PassageSearch {
  const lines = openTermLines<IndexedPassage>(serialised, indexOptions());
  const known = new Map<number, SearchTerm[]>();
  return {
    passages: corpus.passages.length,
    search(term, options = {}) {
      const index =
        options.prefix || options.distance
          ? lines.havingAll(options.distance ? '' : term)
          : lines.having([term]);
      return index.search(term, wordOptions(options)).map(wordHit);
    },
    candidates(weightedTerms, limit, fields = ['text']) {
      const terms = [...weightedTerms.keys()];
      const found = lines.having(terms).search(' ', {
        fields,
        tokenize: () => terms,
        processTerm: (term) => term,
        boostTerm: (term) => weightedTerms.get(term) ?? 0,
      });
      return found
        .map((result) => ({
          passage: Number(result.id),
          // MiniSearch multiplies by the number of words found, which favours long passages: this is undone.
          score: result.score / (result.queryTerms.length || 1),
          terms: result.queryTerms,
        }))
        .sort((a, b) => b.score - a.score || a.passage - b.passage)
        .slice(0, limit);
    },
    termsOf(passage) {
      const terms = known.get(passage) ?? searchTerms(corpus.passages[passage]?.text ?? '');
      known.set(passage, terms);
      return terms;
    },
  };
}

/** Merges two hits of one passage. */
export function joinHits(a: WordHit, b: WordHit): WordHit {
  return {
    passage: a.passage,
    score: a.score + b.score,
    terms: [...a.terms, ...b.terms],
    textTerms: [...a.textTerms, ...b.textTerms],
    onlyTopics: a.onlyTopics && b.onlyTopics,
  };
}

/**
 * Weight of a prefix match. Low, because the index adds longer words to the word itself, and rare ones ("Taiwanese" once) would
 * lift a passage above those that simply have the word.
 */
const PREFIX_WEIGHT = 0.1;

function wordOptions({ prefix, distance, fields }: WordOptions): SearchOptions {
  return {
    prefix: prefix ?? false,
    fuzzy: distance ?? false,
    weights: { prefix: PREFIX_WEIGHT, fuzzy: 0.45 },
    ...(fields ? { fields } : {}),
    tokenize: (term) => [term],
    processTerm: (term) => term,
  };
}

function wordHit(result: SearchResult): WordHit {
  return {
    passage: Number(result.id),
    score: result.score,
    textTerms: Object.keys(result.match).filter((term) => result.match[term]?.includes('text')),
    terms: result.terms,
    onlyTopics: Object.values(result.match)
      .flat()
      .every((field) => field === ('topics' satisfies SearchField)),
  };
}
