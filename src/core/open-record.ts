import { openShingles, type ShingleIndex } from './quotes/shingle-index.ts';
import type { RecordFiles } from './record.ts';
import { openSearch, type PassageSearch } from './search/open-search.ts';
import type { Corpus } from './statement.ts';
import { compileVocabulary, type Vocabulary } from './topics/compile-vocabulary.ts';

/** The record, ready to answer: the corpus with its indexes. Never changed after opening. */
export interface OpenRecord {
  corpus: Corpus;
  search: PassageSearch;
  shingles: ShingleIndex;
  vocabulary: Vocabulary;
}

/** Opens the files of a built corpus. Trusts them: they ship with the code, or come fresh from the builder. */
export function openRecord({ corpus, search, shingles }: RecordFiles): OpenRecord {
  return {
    corpus,
    search: openSearch(search, corpus),
    shingles: openShingles(shingles, corpus),
    vocabulary: compileVocabulary(corpus.topics, corpus.people),
  };
}
