import type { Options } from 'minisearch';
import { searchTerms } from '../search-terms.ts';

/** The indexed fields of a passage; `id` is its position in `Corpus.passages`. */
export interface IndexedPassage {
  id: number;
  text: string;
  /** Text of the question it answers, or empty. */
  question: string;
  /** Title of the statement. */
  title: string;
  /** Name, aliases, role and organisation of the speaker. */
  speaker: string;
  /** Labels and aliases of its topics. */
  topics: string;
}

/** A field of the index. */
export type SearchField = Exclude<keyof IndexedPassage, 'id'>;

/** Weight of a word by its field: the passage's own words first, its context only so that it can be found at all. */
const FIELD_BOOSTS: Record<SearchField, number> = {
  text: 4,
  speaker: 1,
  topics: 0.8,
  question: 0.6,
  title: 0.4,
};

/**
 * The one options object of the index. Builder and reader must share it: MiniSearch does not store it, and an index read with
 * other options gives wrong answers without an error. No part of the passages is stored, since the corpus is available.
 */
export function indexOptions(): Options<IndexedPassage> {
  return {
    idField: 'id',
    fields: Object.keys(FIELD_BOOSTS),
    storeFields: [],
    tokenize: (text) => searchTerms(text).map(({ term }) => term),
    processTerm: (term) => term,
    autoVacuum: false,
    searchOptions: { boost: FIELD_BOOSTS },
  };
}
