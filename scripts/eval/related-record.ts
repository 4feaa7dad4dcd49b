import { join } from 'node:path';
import type { RelatedRecord } from '../../src/core/related/rank-passages.ts';
import { buildSearchIndex } from '../../src/core/search/index/build-search-index.ts';
import { openSearch } from '../../src/core/search/index/open-search.ts';
import type { Corpus } from '../../src/core/statement.ts';
import { compileVocabulary } from '../../src/core/topics/compile-vocabulary.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** A record with all names of its topics, so that some can be taken away. */
export interface WholeRecord extends RelatedRecord {
  corpus: Corpus;
}

/** The bundled corpus, read from its sources and opened as in the extension. */
export async function openRelatedRecord(): Promise<WholeRecord> {
  const read = await readCorpus(join(import.meta.dirname, '../../corpus'));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  const corpus = read.value;
  return {
    corpus,
    search: openSearch(buildSearchIndex(corpus), corpus),
    vocabulary: compileVocabulary(corpus.topics),
  };
}
