import type { CorpusTexts } from './statement.ts';

/**
 * The files of a built corpus, as shipped in public/corpus and accepted by `openRecord`. The builder (src/corpus) writes them;
 * background and command line read them.
 */
export interface RecordFiles {
  /** corpus.json. */
  corpus: CorpusTexts;
  /** topics.json: its topics with all that is known of them, as text. */
  topics: string;
  /** vocabulary.jsonl: what names them in a text, one line per first word, made with `topics/write-vocabulary.ts`. */
  vocabulary: string;
  /** search.jsonl: MiniSearch's serialisation with one line per term, made with `search/index-options.ts`. */
  search: string;
  /** shingles.bin: the packed word-shingle index, made by `quotes/shingles/shingle-index.ts`. */
  shingles: ArrayBuffer;
}
