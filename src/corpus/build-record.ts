import { buildShingles } from '../core/quotes/shingles/shingle-index.ts';
import type { RecordFiles } from '../core/record.ts';
import { buildSearchIndex } from '../core/search/index/build-search-index.ts';
import type { Corpus, Topic, TopicHead } from '../core/statement.ts';
import { writeVocabulary } from '../core/topics/write-vocabulary.ts';
import type { CorpusProblem, Parsed } from './problem.ts';
import { readCorpus } from './read-corpus.ts';

/** Reads the corpus folder `dir` (Node) and makes everything that look-ups need of it; `onProblems` as in `loadCorpus`. */
export async function buildRecord(
  dir: string,
  onProblems?: (problems: CorpusProblem[]) => void,
): Promise<Parsed<RecordFiles>> {
  const corpus = await readCorpus(dir, onProblems);
  return corpus.ok ? { ok: true, value: recordOf(corpus.value) } : corpus;
}

/** Indexes a corpus. Free of Node; the same corpus gives the same bytes everywhere. */
export function recordOf(corpus: Corpus): RecordFiles {
  return {
    corpus: { ...corpus, topics: corpus.topics.map(topicHead) },
    topics: JSON.stringify(corpus.topics),
    vocabulary: writeVocabulary(corpus.topics),
    search: buildSearchIndex(corpus),
    shingles: buildShingles(corpus),
  };
}

function topicHead(topic: Topic): TopicHead {
  const {
    scopeNote: _s,
    aliases: _a,
    labels: _l,
    related: _r,
    needs: _n,
    unless: _u,
    ...head
  } = topic;
  return head;
}
