/**
 * Measures what is shown beside labelled and unlabelled pages. `npx tsx scripts/eval/related.ts`
 * With `--ablation` it switches each signal off in turn instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonInEnglish } from '../../src/cli/reason-words.ts';
import type { Article } from '../../src/core/article.ts';
import type { DetectedTopic } from '../../src/core/findings.ts';
import { findRelated } from '../../src/core/related/find-related.ts';
import type { RelatedRecord } from '../../src/core/related/rank-passages.ts';
import { detectTopics } from '../../src/core/topics/detect-topics.ts';
import { ablateDetection, ablateRanking } from './related-ablation.ts';
import { hasEvalData, type Labelled, readLabelled, readStream } from './related-data.ts';
import { openRelatedRecord } from './related-record.ts';
import { type VocabularySupport, vocabularySupport } from './related-support.ts';

/** A ratio that was measured, and the bar it is held to, if any. */
export interface Measure {
  name: string;
  hit: number;
  of: number;
  rate: number;
  /** `at-least` or `at-most` this rate. */
  bar?: { kind: 'at-least' | 'at-most'; rate: number };
  ok: boolean;
}

/** Everything that the evaluation of relatedness finds out. */
export interface RelatedEvaluation {
  measures: Measure[];
  topics: {
    topic: string;
    labelled: number;
    detected: number;
    precision: number;
    recall: number;
  }[];
  support: VocabularySupport;
  /** Pages on the wrong side, with what was found there. */
  wrong: string[];
  /** What the stream's articles were shown with, by section. */
  streamShown: Record<string, string[]>;
  passages: string[];
}

interface Outcome {
  shown: boolean;
  topics: DetectedTopic[];
  related: ReturnType<typeof findRelated>['related'];
}

const REPORTS = join(import.meta.dirname, '../../reports');

/** Runs detection and ranking over the whole development set. Throws if it is not there: ask `hasEvalData` first. */
export async function evaluateRelated(record?: RelatedRecord): Promise<RelatedEvaluation> {
  const opened = record ?? (await openRelatedRecord());
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
  return {
    measures: [...labelledMeasures, ...streamMeasures],
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
  };
}

const QUIET = new Set(['sport', 'finance', 'local']);

const GROUPS: { name: string; of: (page: Labelled) => boolean; bar?: Measure['bar'] }[] = [
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

function measure(name: string, hit: number, of: number, bar?: Measure['bar']): Measure {
  const rate = of === 0 ? 0 : hit / of;
  const ok = !bar || (bar.kind === 'at-least' ? rate >= bar.rate : rate <= bar.rate);
  return { name, hit, of, rate, ...(bar ? { bar } : {}), ok };
}

function topicTable(pages: { page: Labelled; outcome: Outcome }[]): RelatedEvaluation['topics'] {
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

/** Shown pages for reading: of each of the most frequent topics the first few. */
function forJudgement(pages: { page: Labelled; outcome: Outcome }[]) {
  const shown = pages.filter(({ page, outcome }) => page.topics.length > 0 && outcome.shown);
  const topics = [...new Set(shown.map(({ page }) => page.topics[0]))];
  return topics
    .map((topic) => shown.filter(({ page }) => page.topics[0] === topic))
    .sort((a, b) => b.length - a.length)
    .slice(0, JUDGED.topics)
    .flatMap((members) => members.slice(0, JUDGED.each))
    .slice(0, JUDGED.pages);
}

/** How many pages a reader judges: enough to see what goes wrong, few enough to be read in half an hour. */
const JUDGED = { topics: 12, each: 5, pages: 40 };

function lineOf(page: Labelled, outcome: Outcome): string {
  const label = `${page.class}/${page.strength} [${page.topics.join(' ')}]`;
  return `${label} ${page.article.title} => ${topicWords(outcome)}`;
}

function topicWords({ topics }: Outcome): string {
  return topics
    .slice(0, 3)
    .map(({ id, score, evidence }) => {
      const words = evidence
        .slice(0, 3)
        .map((each) => `${each.where[0]}:${each.words}×${each.count}`);
      return `${id} ${score.toFixed(2)} (${words.join('; ')})`;
    })
    .join(', ');
}

function passageLines(page: Labelled, { topics, related }: Outcome): string[] {
  const head = `\n## ${page.article.title} (${page.article.published}) [${page.topics.join(' ')}] => ${topics.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ')}`;
  const cards = related.slice(0, 3).map((card) => {
    const question = card.question ? `Q: ${card.question.slice(0, 90)} ` : '';
    return `- ${card.score.toFixed(2)} ${card.passage} ${card.voice} {${card.reasons.map(reasonInEnglish).join('; ')}} ${question}A: ${card.text.slice(0, 260)}`;
  });
  return [head, ...cards];
}

if (process.argv[1]?.endsWith('related.ts')) await main();

async function main(): Promise<void> {
  if (!hasEvalData()) {
    console.log('The development set is not here: relatedness was not measured.');
    return;
  }
  const record = await openRelatedRecord();
  if (process.argv.includes('--ablation')) {
    const pages = await readLabelled();
    for (const rows of [ablateDetection(pages, record), ablateRanking(pages, record)]) {
      console.table(rows.map(({ without, values }) => ({ without, ...values })));
    }
    return;
  }
  const result = await evaluateRelated(record);
  for (const { name, hit, of, rate, bar, ok } of result.measures) {
    const held = bar
      ? `${bar.kind === 'at-least' ? '>=' : '<='} ${bar.rate} ${ok ? 'ok' : 'MISSED'}`
      : '';
    console.log(`${name.padEnd(32)} ${`${hit}/${of}`.padStart(9)}  ${rate.toFixed(4)}  ${held}`);
  }
  console.table(
    result.topics.map((row) => ({
      ...row,
      precision: row.precision.toFixed(2),
      recall: row.recall.toFixed(2),
    })),
  );
  const { names, single, pages, shown, shownWithout } = result.support;
  console.log(
    `vocabulary support: ${names} names stand in headlines of strong positives, ${single} in one only;`,
    `without these ${shownWithout}/${pages} are shown, with them ${shown}/${pages}`,
  );
  console.log(result.wrong.join('\n'));
  mkdirSync(REPORTS, { recursive: true });
  const lists = Object.entries(result.streamShown).flatMap(([section, shown]) => [
    `\n# ${section}`,
    ...shown,
  ]);
  writeFileSync(join(REPORTS, 'related-stream.txt'), lists.join('\n'));
  writeFileSync(join(REPORTS, 'related-passages.txt'), result.passages.join('\n'));
  console.log('Lists for reading: reports/related-stream.txt, reports/related-passages.txt');
}
