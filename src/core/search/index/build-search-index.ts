import MiniSearch from 'minisearch';
import type { Corpus } from '../../statement.ts';
import { type IndexedPassage, indexOptions } from './index-options.ts';
import { indexedPassage } from './indexed-passage.ts';
import { writeTermLines } from './term-lines.ts';

/**
 * Indexes every passage of the corpus and serialises the index for `openSearch`. Deterministic: the same corpus gives the same
 * string, byte for byte.
 */
export function buildSearchIndex(corpus: Corpus): string {
  const index = new MiniSearch<IndexedPassage>(indexOptions());
  index.addAll(
    corpus.passages.map((passage, id) =>
      indexedPassage({ corpus, topics: corpus.topics }, passage, id),
    ),
  );
  return writeTermLines(index.toJSON());
}
