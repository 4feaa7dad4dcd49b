import type { Article } from '../core/article.ts';
import { examinePage } from '../core/examine-page.ts';
import type { DetectedTopic, PageFindings, RelatedPassage } from '../core/findings.ts';
import type { OpenRecord } from '../core/open-record.ts';
import { countWords } from './count-words.ts';
import { reasonInEnglish } from './reason-words.ts';

/** What `otr page` and `otr text` print: the findings in English. */
export interface PageReport extends Omit<PageFindings, 'topics' | 'related'> {
  topics: Omit<DetectedTopic, 'names'>[];
  related: (Omit<RelatedPassage, 'reasons'> & { reasons: string[] })[];
  article: {
    url: string;
    title: string;
    published: string;
    language: string;
    words: number;
    isArticle: boolean;
  };
  /** Milliseconds: reading the page, examining it against the record, and both. */
  timings: { read: number; examine: number; total: number };
}

/**
 * Examines an article as the extension would. On a page that is no article nothing is shown and nothing is
 * related, as the extension draws nothing there; its topics and quotations are told for those who study it.
 */
export function reportPage(
  record: OpenRecord,
  article: Article,
  isArticle: boolean,
  clock: { now: () => number; started: number },
): PageReport {
  const read = clock.now();
  const findings = examinePage(record, article);
  const end = clock.now();
  const { shown, topics, related, quotations, rewriting, corpus } = findings;
  return {
    article: {
      url: article.url,
      title: article.title,
      published: article.published,
      language: article.language,
      words: countWords(article.paragraphs),
      isArticle,
    },
    shown: isArticle && shown,
    topics: topics.map(({ names: _names, ...topic }) => topic),
    related: isArticle ? related.map(inEnglish) : [],
    quotations,
    ...(rewriting && { rewriting }),
    corpus,
    timings: {
      read: round(read - clock.started),
      examine: round(end - read),
      total: round(end - clock.started),
    },
  };
}

function inEnglish(passage: RelatedPassage) {
  return { ...passage, reasons: passage.reasons.map(reasonInEnglish) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
