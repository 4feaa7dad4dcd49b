import { lazily } from './lazily.ts';
import { openShingles, type ShingleIndex } from './quotes/shingles/shingle-index.ts';
import type { RecordFiles } from './record.ts';
import { openSearch, type PassageSearch } from './search/open-search.ts';
import type { Corpus, Topic } from './statement.ts';
import { compileVocabulary, type Vocabulary } from './topics/compile-vocabulary.ts';

/** The record without its word index: enough to show statements, check quotations and detect a page's topics. */
export interface OpenTexts {
  readonly corpus: Corpus;
  readonly shingles: ShingleIndex;
  readonly vocabulary: Vocabulary;
}

/** The opened record: the corpus with its indexes. Never changed after opening. */
export interface OpenRecord extends OpenTexts {
  readonly search: PassageSearch;
}

/**
 * Opens the files of a built corpus. Trusts them: they ship with the code, or come fresh from the builder. Each index is opened
 * on first use.
 */
export function openRecord({ search, ...texts }: RecordFiles): OpenRecord {
  return withWordIndex(openTexts(texts), search);
}

/** Like `openRecord`, for callers that do not need the word index, which is most of the cost of a cold start. */
export function openTexts({ topics, shingles, ...files }: Omit<RecordFiles, 'search'>): OpenTexts {
  const namings = lazily((): Topic[] => JSON.parse(topics));
  const corpus: Corpus = {
    ...files.corpus,
    get topics() {
      return namings();
    },
  };
  const opened = {
    shingles: lazily(() => openShingles(shingles, corpus)),
    vocabulary: lazily(() => compileVocabulary(corpus.topics, corpus.people)),
  };
  return {
    corpus,
    get shingles() {
      return opened.shingles();
    },
    get vocabulary() {
      return opened.vocabulary();
    },
  };
}

/** Adds the word index to a record that was opened without it; everything already opened is kept. */
export function withWordIndex(texts: OpenTexts, serialised: string): OpenRecord {
  const search = lazily(() => openSearch(serialised, texts.corpus));
  return {
    corpus: texts.corpus,
    get shingles() {
      return texts.shingles;
    },
    get vocabulary() {
      return texts.vocabulary;
    },
    get search() {
      return search();
    },
  };
}
