import type { Article } from '../../../../src/core/article.ts';
import type { DetectedTopic } from '../../../../src/core/findings.ts';
import type { RelatedRecord } from '../../../../src/core/related/rank-passages.ts';
import type { Corpus } from '../../../../src/core/statement.ts';
import { compileVocabulary } from '../../../../src/core/topics/compile-vocabulary.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { type SampleStatement, sampleRecord } from '../search/sample-corpus.ts';

interface SampleRelatedRecord extends RelatedRecord {
  corpus: Corpus;
}

/** An invented record with its vocabulary: topics "fishing" (fishing rights, fisheries) and "rail" (freight trains). */
export function relatedRecord(...statements: SampleStatement[]): SampleRelatedRecord {
  const record = sampleRecord(statements);
  return { ...record, vocabulary: compileVocabulary(record.corpus.topics) };
}

/** A page about fishing, of 4 June 2021 unless told otherwise. */
export function fishingPage(fields: Partial<Article> = {}): Article {
  return inventedArticle(
    'Boats quarrel over fishing rights',
    ['The fisheries of the northern bay are nearly empty, fishermen told the harbour master.'],
    { url: 'https://news.example/fish', published: '2021-06-04', ...fields },
  );
}

export const FISHING: DetectedTopic = {
  id: 'fishing',
  label: 'Fishing rights',
  score: 0.9,
  evidence: [{ words: 'fishing rights', where: 'title', count: 1 }],
};
