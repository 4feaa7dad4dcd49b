import { findRelated } from '../../src/core/related/find-related.ts';
import type { RelatedRecord } from '../../src/core/related/rank-passages.ts';
import type { Topic, TopicAlias } from '../../src/core/statement.ts';
import { compileVocabulary, type Vocabulary } from '../../src/core/topics/compile-vocabulary.ts';
import { detectTopics } from '../../src/core/topics/detect-topics.ts';
import { type NameHit, scanText } from '../../src/core/topics/scan-text.ts';
import { foldWord, splitWords } from '../../src/core/topics/words.ts';
import type { Labelled } from './related-data.ts';

/** How far the vocabulary leans on single headlines of the development set. */
export interface VocabularySupport {
  /** Names that stand in the headline of a strong positive, and those of them that stand in one only. */
  names: number;
  single: number;
  pages: number;
  shown: number;
  /** Shown with all those single names taken out of the vocabulary. */
  shownWithout: number;
}

/**
 * Takes every name out that only one labelled headline holds, all at once, and counts what is still shown. A vocabulary
 * that was written from headlines falls apart; one that was written from knowledge names a subject in several ways.
 */
export function vocabularySupport(all: Labelled[], record: RelatedRecord): VocabularySupport {
  const pages = all.filter((page) => page.class === 'positive' && page.strength === 'strong');
  const { topics, people } = record.corpus;
  const holders = new Map<string, number>();
  for (const { article } of pages) {
    for (const key of namesIn(article.title, article.language, record.vocabulary)) {
      holders.set(key, (holders.get(key) ?? 0) + 1);
    }
  }
  const single = new Set([...holders].filter(([, count]) => count === 1).map(([key]) => key));
  const reduced = topics.map((topic) => withoutNames(topic, single));
  const without = { ...record, vocabulary: compileVocabulary(reduced, people) };
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

function namesIn(title: string, language: string, vocabulary: Vocabulary): Set<string> {
  const { names } = scanText(title, language, vocabulary);
  return new Set(
    [...names].flatMap(([index, hits]) => {
      const id = vocabulary.topics[index]?.id ?? '';
      return hits.map((hit) => `${id}: ${signsOf(hit)}`);
    }),
  );
}

function signsOf({ naming, words }: NameHit): string {
  return 'parts' in naming ? (naming.parts as string[]).join(' + ') : folded(words);
}

function withoutNames(topic: Topic, names: Set<string>): Topic {
  const keep = ({ text }: TopicAlias) => {
    const parts = text.split(' + ');
    const key =
      parts.length > 1
        ? parts.map((part) => (part.startsWith('$') ? part : `=${folded(part)}`)).join(' + ')
        : folded(text);
    return !names.has(`${topic.id}: ${key}`);
  };
  return { ...topic, aliases: topic.aliases.filter(keep) };
}

function folded(words: string): string {
  return splitWords(words)
    .map(({ raw }) => foldWord(raw))
    .join(' ');
}
