/**
 * Fits the weights of topic scores on the labelled development set and writes src/core/related/calibration.ts.
 * Repeatable: the same data and vocabulary give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fit } from './eval/logistic.ts';
import { MAX_QUIET, weighQuiet } from './eval/quiet-sections.ts';
import { hasEvalData, type Labelled, readLabelled } from './eval/related-data.ts';
import { openRelatedRecord } from './eval/related-record.ts';
import {
  bestScore,
  crossValidate,
  FEATURES,
  fitPages,
  type WeighedPage,
  weighPages,
} from './eval/topic-model.ts';
import { readFlags } from './lib/read-flags.mjs';

/** Share of hard negatives that may be shown. */
const MAX_HARD = 0.03;

/** Share of strong positives that should be shown. */
const MIN_POSITIVE = 0.9;

type Score = (page: WeighedPage) => number;

const { flags } = readFlags({
  usage: 'npm run calibrate [-- --dry]\n  --dry  print the weights and write nothing',
  flags: { dry: 'switch' },
});

if (hasEvalData()) await calibrate(flags.dry ?? false);
else console.log('The development set is not here: nothing to calibrate on.');

async function calibrate(dry: boolean): Promise<void> {
  const { vocabulary } = await openRelatedRecord();
  const labelled = (await readLabelled()).filter(({ strength }) => strength !== 'near-domain');
  const pages = weighPages(labelled, vocabulary);
  const unseen = crossValidate(pages, FEATURES);
  const fit = fitPages(pages, FEATURES);
  const score = (page: WeighedPage) => unseen.get(page) ?? 0;
  printTable('Cross-validated', pages, score);
  printTable('On all data', pages, ({ topics }) =>
    bestScore(
      topics.map(({ weight }) => weight),
      fit,
      FEATURES,
    ),
  );
  const rounded = { bias: round(fit.bias), factors: fit.factors.map(round) };
  console.log(
    FEATURES.map((name, index) => `${name} ${rounded.factors[index]}`).join('  '),
    'bias',
    rounded.bias,
  );
  const quiet = weighQuiet(vocabulary).map((section) =>
    section.map((weights) => bestScore(weights, fit, FEATURES)),
  );
  const minShown = chooseBar(pages, score, quiet);
  console.log('shown from', minShown);
  if (!dry) write(rounded, minShown);
}

/**
 * A quarter of the way up the scores, in hundredths, at which cross-validated pages meet all bars, so that new pages may be
 * somewhat easier or harder in either direction, with more room for what should be shown: pages about something else that score
 * so high mostly name a topic outright in their headline, and score as high as those about it. The lowest that meets the bars
 * for negatives if none meets all.
 */
function chooseBar(pages: WeighedPage[], score: Score, quiet: number[][]): number {
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
  const lowest = chosen.at(0) ?? 0.99;
  const highest = chosen.at(-1) ?? 0.99;
  return round(lowest + (highest - lowest) / 4);
}

function printTable(title: string, pages: WeighedPage[], score: Score): void {
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
 * How the signs of a topic on a page add up to a probability. Written by \`npm run calibrate\` from labelled pages;
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
