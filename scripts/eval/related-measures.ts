import type { Article } from '../../src/core/article.ts';
import { findRelated } from '../../src/core/related/find-related.ts';
import { detectTopics } from '../../src/core/topics/detect-topics.ts';
import { type Bar, type Measure, measure } from './measure.ts';
import { speaksOf } from './passages-on.ts';
import { type Labelled, readLabelled, readStream } from './related-data.ts';
import { forJudgement, lineOf, type Outcome, passageLines, topicWords } from './related-lists.ts';
import { openRelatedRecord } from './related-record.ts';
import { type VocabularySupport, vocabularySupport } from './related-support.ts';

/** The results of the evaluation of relatedness. */
export interface RelatedEvaluation {
  measures: Measure[];
  /** What is behind them, for reading; made only when it is asked for. */
  lists: () => RelatedLists;
}

/** What no bar judges. */
export interface RelatedLists {
  topics: {
    topic: string;
    labelled: number;
    detected: number;
    precision: number;
    recall: number;
  }[];
  support: VocabularySupport;
  /** Misclassified pages, with what was found there. */
  wrong: string[];
  /** What the stream's articles were shown with, by section. */
  streamShown: Record<string, string[]>;
  passages: string[];
}

/** Runs detection and ranking over the whole development set. Throws if it is missing: check `hasEvalData` first. */
export async function evaluateRelated(): Promise<RelatedEvaluation> {
  const opened = await openRelatedRecord();
  const look = (article: Article): Outcome => {
    const topics = detectTopics(article, opened.vocabulary);
    return { topics, ...findRelated(opened, article, topics) };
  };
  const pages = (await readLabelled()).map((page) => ({ page, outcome: look(page.article) }));
  const stream = readStream().map((item) => ({ item, outcome: look(item.article) }));
  const labelledMeasures = GROUPS.map(({ name, of, bar }) => {
    const members = pages.filter(({ page }) => of(page));
    return measure(
      name,
      members.filter(({ outcome }) => outcome.shown).length,
      members.length,
      bar,
    );
  });
  const sections = [...new Set(stream.map(({ item }) => item.section))].sort();
  const streamMeasures = sections.map((section) => {
    const members = stream.filter(({ item }) => item.section === section);
    const bar = QUIET.has(section) ? ({ kind: 'at-most', rate: 0.003 } as const) : undefined;
    const shown = members.filter(({ outcome }) => outcome.shown).length;
    return measure(`stream ${section}`, shown, members.length, bar);
  });
  const lists = (): RelatedLists => ({
    topics: topicTable(pages.filter(({ page }) => page.source === 'articles')),
    support: vocabularySupport(
      pages.map(({ page }) => page),
      opened,
    ),
    wrong: pages
      .filter(({ page, outcome }) => outcome.shown !== (page.class === 'positive'))
      .map(({ page, outcome }) => lineOf(page, outcome)),
    streamShown: Object.fromEntries(
      sections.map((section) => [
        section,
        stream
          .filter(({ item, outcome }) => item.section === section && outcome.shown)
          .map(({ item, outcome }) => `${item.article.title} => ${topicWords(outcome)}`),
      ]),
    ),
    passages: forJudgement(pages).flatMap(({ page, outcome }) => passageLines(page, outcome)),
  });
  return { measures: [...labelledMeasures, ...streamMeasures, ...precision(pages)], lists };
}

const QUIET = new Set(['sport', 'finance', 'local']);

const GROUPS: { name: string; of: (page: Labelled) => boolean; bar?: Bar }[] = [
  {
    name: 'strong positives shown',
    of: (page) => page.class === 'positive' && page.strength === 'strong',
    bar: { kind: 'at-least', rate: 0.9 },
  },
  {
    name: 'weak positives shown',
    of: (page) => page.class === 'positive' && page.strength === 'weak',
  },
  {
    name: 'other-language positives shown',
    of: (page) => page.class === 'positive' && page.strength === 'other-language',
  },
  {
    name: 'hard negatives shown',
    of: (page) => page.class === 'hard-negative' && page.strength !== 'near-domain',
    bar: { kind: 'at-most', rate: 0.03 },
  },
  { name: 'near-domain shown', of: (page) => page.strength === 'near-domain' },
  {
    name: 'plain negatives shown',
    of: (page) => page.class === 'negative',
    bar: { kind: 'at-most', rate: 0 },
  },
  {
    name: 'other languages wrong',
    of: (page) =>
      page.class !== 'positive' &&
      page.article.language !== 'en' &&
      page.article.language !== 'und',
    bar: { kind: 'at-most', rate: 0.1 },
  },
];

/**
 * For the shown pages whose topics the record was read for: whether the first passage, and the first three, are about a
 * labelled topic. A page may be about more than its labels, so the true share is somewhat higher.
 */
function precision(pages: { page: Labelled; outcome: Outcome }[]): Measure[] {
  const lists = pages
    .filter(({ page, outcome }) => page.class === 'positive' && outcome.shown)
    .map(({ page, outcome }) =>
      outcome.related.slice(0, 3).map(({ passage }) => speaksOf(passage, page.topics)),
    )
    .filter(([first]) => first !== null);
  const hits = (judged: (boolean | null | undefined)[]) => judged.filter(Boolean).length;
  const bar: Bar = { kind: 'at-least', rate: 0.9 };
  const firsts = lists.map(([first]) => first);
  return [
    measure('first passage speaks of a labelled topic', hits(firsts), firsts.length, bar),
    measure('first three passages do', hits(lists.flat()), lists.flat().length, bar),
  ];
}

function topicTable(pages: { page: Labelled; outcome: Outcome }[]): RelatedLists['topics'] {
  const ids = [...new Set(pages.flatMap(({ page }) => page.topics))].sort();
  return ids.map((topic) => {
    const has = ({ outcome }: { outcome: Outcome }) =>
      outcome.topics.some(({ id }) => id === topic);
    const labelled = pages.filter(({ page }) => page.topics.includes(topic));
    const detected = pages.filter(has);
    const both = labelled.filter(has).length;
    return {
      topic,
      labelled: labelled.length,
      detected: detected.length,
      precision: detected.length ? both / detected.length : 1,
      recall: labelled.length ? both / labelled.length : 1,
    };
  });
}
