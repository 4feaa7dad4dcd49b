import type { Corpus } from './statement.ts';

/**
 * The files of a built corpus, as shipped in public/corpus and accepted by `openRecord`. The builder (src/corpus) writes them;
 * background and command line read them.
 */
export interface RecordFiles {
  /** corpus.json: the `Corpus` but for its topics. */
  corpus: Omit<Corpus, 'topics'>;
  /** topics.json: its topics, as text, since the many names of a vocabulary are read for a page only. */
  topics: string;
  /** search.jsonl: MiniSearch's serialisation with one line per term, made with `search/index-options.ts`. */
  search: string;
  /** shingles.bin: the packed word-shingle index, made by `quotes/shingles/shingle-index.ts`. */
  shingles: ArrayBuffer;
}
