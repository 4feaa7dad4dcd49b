import { openShingles, type ShingleIndex } from './quotes/shingles/shingle-index.ts';
import type { RecordFiles } from './record.ts';
import { openSearch, type PassageSearch } from './search/open-search.ts';
import type { Corpus } from './statement.ts';
import { compileVocabulary, type Vocabulary } from './topics/compile-vocabulary.ts';

/** The record, ready to answer: the corpus with its indexes. Never changed after opening. */
export interface OpenRecord {
  readonly corpus: Corpus;
  readonly search: PassageSearch;
  readonly shingles: ShingleIndex;
  readonly vocabulary: Vocabulary;
}

/**
 * Opens the files of a built corpus. Trusts them: they ship with the code, or come fresh from the builder. Each index
 * is opened when it is first needed: most pages are on no subject of the record, and for them the word index, two
 * thirds of the cost of a cold start, is never touched.
 */
export function openRecord({ corpus, search, shingles }: RecordFiles): OpenRecord {
  const opened = {
    search: once(() => openSearch(search, corpus)),
    shingles: once(() => openShingles(shingles, corpus)),
    vocabulary: once(() => compileVocabulary(corpus.topics, corpus.people)),
  };
  return {
    corpus,
    get search() {
      return opened.search();
    },
    get shingles() {
      return opened.shingles();
    },
    get vocabulary() {
      return opened.vocabulary();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
