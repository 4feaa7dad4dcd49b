import { lazily } from './lazily.ts';
import { openShingles, type ShingleIndex } from './quotes/shingles/shingle-index.ts';
import type { RecordFiles } from './record.ts';
import { openSearch, type PassageSearch } from './search/open-search.ts';
import type { Corpus, CorpusTexts, Topic } from './statement.ts';
import { compileVocabulary, type Vocabulary } from './topics/compile-vocabulary.ts';

/** The record without its topics and word index: enough to show statements and to check quotations. */
export interface OpenStatements {
  readonly corpus: CorpusTexts;
  readonly shingles: ShingleIndex;
}

/** The record without its word index: enough to detect a page's topics, too. */
export interface OpenTexts extends OpenStatements {
  readonly corpus: Corpus;
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
export function openRecord({ topics, search, ...files }: RecordFiles): OpenRecord {
  return withWordIndex(withTopics(openStatements(files), topics), search);
}

/**
 * Like `openRecord`, for callers that need neither topics nor word index, which are most of the bytes that a cold start would
 * have to read.
 */
export function openStatements(files: Pick<RecordFiles, 'corpus' | 'shingles'>): OpenStatements {
  const { corpus } = files;
  const shingles = lazily(() => openShingles(files.shingles, corpus));
  return {
    corpus,
    get shingles() {
      return shingles();
    },
  };
}

/** Adds the topics to statements that were opened without them; everything already opened is kept. */
export function withTopics(opened: OpenStatements, serialised: string): OpenTexts {
  const namings = lazily((): Topic[] => JSON.parse(serialised));
  const corpus: Corpus = {
    ...opened.corpus,
    get topics() {
      return namings();
    },
  };
  const vocabulary = lazily(() => compileVocabulary(corpus.topics, corpus.people));
  return {
    corpus,
    get shingles() {
      return opened.shingles;
    },
    get vocabulary() {
      return vocabulary();
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
