import { findRelated } from '../../src/core/related/find-related.ts';
import type { RelatedRecord } from '../../src/core/related/rank-passages.ts';
import { compileVocabulary } from '../../src/core/topics/compile-vocabulary.ts';
import { detectTopics } from '../../src/core/topics/detect-topics.ts';
import { nameHolders, withoutNames } from './headline-names.ts';
import type { Labelled } from './related-data.ts';
import type { WholeRecord } from './related-record.ts';

/** How far the vocabulary depends on single headlines of the development set. */
export interface VocabularySupport {
  /** Names in the headline of a strong positive, and those of them that occur in only one. */
  names: number;
  single: number;
  pages: number;
  shown: number;
  /** Shown with all those single names removed from the vocabulary. */
  shownWithout: number;
}

/**
 * Removes all names that only one labelled headline contains, at once, and counts what is still shown. A vocabulary written
 * from headlines collapses; one written from knowledge names a subject in several ways.
 */
export function vocabularySupport(all: Labelled[], record: WholeRecord): VocabularySupport {
  const pages = all.filter((page) => page.class === 'positive' && page.strength === 'strong');
  const { topics } = record.corpus;
  const holders = nameHolders(pages, record.vocabulary);
  const single = new Set([...holders].flatMap(([name, by]) => (by.size === 1 ? [name] : [])));
  const reduced = withoutNames(topics, single);
  const without = { ...record, vocabulary: compileVocabulary(reduced) };
  const shownBy = (by: RelatedRecord) =>
    pages.filter(({ article }) => {
      return findRelated(by, article, detectTopics(article, by.vocabulary)).shown;
    }).length;
  return {
    names: holders.size,
    single: single.size,
    pages: pages.length,
    shown: shownBy(record),
    shownWithout: shownBy(without),
  };
}
