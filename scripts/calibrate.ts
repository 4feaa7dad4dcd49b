/**
 * Fits the weights of topic scores on the labelled development set and writes src/core/related/calibration.ts.
 * Repeatable: the same data and vocabulary give the same file. Run with `npx tsx scripts/calibrate.ts`; `--dry` only prints.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../src/core/topics/compile-vocabulary.ts';
import { weighTopics } from '../src/core/topics/detect-topics.ts';
import type { TopicWeight } from '../src/core/topics/weigh-topic.ts';
import { type Fit, fitLogistic, type Sample, scoreOf } from './eval/logistic.ts';
import { hasEvalData, type Labelled, readLabelled, readStream } from './eval/related-data.ts';
import { openRelatedRecord } from './eval/related-record.ts';

/** Features of a topic on a page, in the order of the fitted factors. */
const FEATURES = ['title', 'lead', 'count', 'against'] as const satisfies (keyof TopicWeight)[];

/** Topics that speak for a page must not weigh against it, and the other way round. */
const SIGNS = [1, 1, 1, -1];

const FOLDS = 5;

/** Share of hard negatives that may be shown. */
const MAX_HARD = 0.03;

/** Share of a quiet section of the stream that may be shown. */
const MAX_QUIET = 0.003;

/** Share of strong positives that should be shown. */
const MIN_POSITIVE = 0.9;

interface PageSamples {
  page: Labelled;
  samples: (Sample & { topic: string })[];
}

if (hasEvalData()) await calibrate(process.argv.includes('--dry'));
else console.log('The development set is not here: nothing to calibrate on.');

async function calibrate(dry: boolean): Promise<void> {
  const { vocabulary } = await openRelatedRecord();
  const pages = (await readLabelled())
    .filter(({ strength }) => strength !== 'near-domain')
    .map((page): PageSamples => {
      const weighed = weighTopics(page.article, vocabulary);
      return {
        page,
        samples: weighed.flatMap((topic) => sampleOf(page, topic.topic.id, topic.weight)),
      };
    });
  const outOfFold = new Map<PageSamples, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitPages(pages.filter((_, index) => index % FOLDS !== fold));
    for (const [index, page] of pages.entries()) {
      if (index % FOLDS === fold) outOfFold.set(page, bestScore(page, fit));
    }
  }
  const fit = fitPages(pages);
  printTable('Cross-validated', pages, (page) => outOfFold.get(page) ?? 0);
  printTable('On all data', pages, (page) => bestScore(page, fit));
  const rounded = { bias: round(fit.bias), factors: fit.factors.map(round) };
  console.log(
    FEATURES.map((name, index) => `${name} ${rounded.factors[index]}`).join('  '),
    'bias',
    rounded.bias,
  );
  const quiet = quietScores(vocabulary, fit);
  const minShown = chooseBar(pages, (page) => outOfFold.get(page) ?? 0, quiet);
  console.log('shown from', minShown);
  if (!dry) write(rounded, minShown);
}

/** Scores of the unlabelled articles of sections in which nearly nothing should be shown, a list for each section. */
function quietScores(vocabulary: Vocabulary, fit: Fit): number[][] {
  const stream = readStream();
  return ['sport', 'finance', 'local'].map((section) =>
    stream
      .filter((item) => item.section === section)
      .map(({ article }) =>
        Math.max(
          0,
          ...weighTopics(article, vocabulary).map(({ weight }) =>
            scoreOf(
              FEATURES.map((name) => weight[name]),
              fit,
            ),
          ),
        ),
      ),
  );
}

/**
 * The middle of the scores, in hundredths, at which cross-validated pages meet all bars, so that new pages may be somewhat
 * easier or harder either way; the lowest that meets the bars for negatives if none meets all.
 */
function chooseBar(
  pages: PageSamples[],
  score: (page: PageSamples) => number,
  quiet: number[][],
): number {
  const shareAt = (kind: Labelled['class'], bar: number) => {
    const members = pages.filter(({ page }) => page.class === kind && page.strength === 'strong');
    return members.filter((page) => score(page) >= bar).length / Math.max(1, members.length);
  };
  const bars = Array.from({ length: 49 }, (_, index) => (index + 50) / 100);
  const still = bars.filter(
    (bar) =>
      shareAt('hard-negative', bar) <= MAX_HARD &&
      shareAt('negative', bar) === 0 &&
      quiet.every((of) => of.filter((one) => one >= bar).length <= MAX_QUIET * of.length),
  );
  const good = still.filter((bar) => shareAt('positive', bar) >= MIN_POSITIVE);
  const chosen = good.length > 0 ? good : still.slice(0, 1);
  return round(((chosen.at(0) ?? 0.99) + (chosen.at(-1) ?? 0.99)) / 2);
}

/** Labelled topics of positive pages speak for, all topics of negative pages against; the rest is not known. */
function sampleOf(page: Labelled, topic: string, weight: TopicWeight) {
  const labelled = page.topics.includes(topic);
  if (page.class === 'positive' && !labelled) return [];
  const features = FEATURES.map((name) => weight[name]);
  const share = page.strength === 'weak' ? 0.5 : 1;
  return [{ topic, features, label: labelled ? 1 : 0, share }];
}

function fitPages(pages: PageSamples[]): Fit {
  return fitLogistic(
    pages.flatMap(({ samples }) => samples),
    SIGNS,
  );
}

function bestScore({ samples }: PageSamples, fit: Fit): number {
  return Math.max(0, ...samples.map(({ features }) => scoreOf(features, fit)));
}

function printTable(
  title: string,
  pages: PageSamples[],
  score: (page: PageSamples) => number,
): void {
  console.log(`\n${title}: share of pages at or above a score`);
  console.log('score  strong  weak  other-language  hard-negative  negative');
  const groups = [
    (p: Labelled) => p.class === 'positive' && p.strength === 'strong',
    (p: Labelled) => p.class === 'positive' && p.strength === 'weak',
    (p: Labelled) => p.class === 'positive' && p.strength === 'other-language',
    (p: Labelled) => p.class === 'hard-negative',
    (p: Labelled) => p.class === 'negative',
  ];
  for (const bar of [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9]) {
    const cells = groups.map((group) => {
      const members = pages.filter(({ page }) => group(page));
      const shown = members.filter((page) => score(page) >= bar).length;
      return `${shown}/${members.length} ${(shown / Math.max(1, members.length)).toFixed(3)}`;
    });
    console.log(bar.toFixed(2), ...cells.map((cell) => cell.padStart(14)));
  }
}

function write(fit: Fit, minShown: number): void {
  const factors = FEATURES.map((name, index) => `    ${name}: ${fit.factors[index]},`).join('\n');
  const text = `/**
 * How the signs of a topic on a page add up to a probability. Written by \`npx tsx scripts/calibrate.ts\` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: ${fit.bias},
  factors: {
${factors}
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: ${minShown},
};
`;
  writeFileSync(join(import.meta.dirname, '../src/core/related/calibration.ts'), text);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
