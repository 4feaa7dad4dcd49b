import { CALIBRATION } from '../../src/core/related/calibration.ts';
import { choosePassages } from '../../src/core/related/choose-passages.ts';
import { pageWords } from '../../src/core/related/page-words.ts';
import {
  RANK_WEIGHTS,
  type RankSignals,
  type RelatedRecord,
  rankPassages,
} from '../../src/core/related/rank-passages.ts';
import { detectTopics } from '../../src/core/topics/detect-topics.ts';
import { MAX_QUIET, weighQuiet } from './quiet-sections.ts';
import type { Labelled } from './related-data.ts';
import { bestScore, crossValidate, FEATURES, fitPages, weighPages } from './topic-model.ts';

/** Share of hard negatives that may be shown. */
const MAX_HARD = 0.03;

/** What happens without one signal. */
export interface AblationRow {
  without: string;
  values: Record<string, string>;
}

/**
 * Switches off each feature of a topic in turn, refits, and reports what cross-validated pages lose: strong positives shown at
 * the score that admits at most 3 % of hard negatives, and at the one that also keeps the quiet sections of the stream quiet.
 */
export function ablateDetection(pages: Labelled[], { vocabulary }: RelatedRecord): AblationRow[] {
  const known = weighPages(
    pages.filter(({ strength }) => strength === 'strong'),
    vocabulary,
  );
  const quiet = weighQuiet(vocabulary);
  return ['nothing', ...FEATURES].map((without) => {
    const features = FEATURES.filter((name) => name !== without);
    const scores = crossValidate(known, features);
    const of = (kind: Labelled['class']) =>
      [...scores].flatMap(([{ page }, score]) => (page.class === kind ? [score] : []));
    const fit = fitPages(known, features);
    const sections = quiet.map((section) =>
      section.map((weights) => bestScore(weights, fit, features)),
    );
    const hard = highest(of('hard-negative'), MAX_HARD);
    const all = Math.max(hard, ...sections.map((section) => highest(section, MAX_QUIET)));
    const shownAbove = (bar: number) => share(of('positive').map((score) => score > bar));
    return {
      without,
      values: {
        'strong shown at 3 % hard': shownAbove(hard),
        'and in quiet sections 0.3 %': shownAbove(all),
      },
    };
  });
}

/** The score above which at most this share of the scores lies. */
function highest(scores: number[], share: number): number {
  return scores.toSorted((a, b) => b - a)[Math.floor(scores.length * share)] ?? 0;
}

/**
 * Switches off each signal of the ranking in turn and reports the quality of the first three passages of the shown pages, as
 * far as it can be measured without reading: the share tagged with a labelled topic of the page itself, and the average number
 * of statements and answers represented.
 */
export function ablateRanking(pages: Labelled[], record: RelatedRecord): AblationRow[] {
  const shown = pages
    .filter((page) => page.class === 'positive')
    .map(({ article, topics }) => ({
      article,
      topics,
      words: pageWords(article),
      detected: detectTopics(article, record.vocabulary),
    }))
    .filter(({ detected }) => (detected[0]?.score ?? 0) >= CALIBRATION.minShown);
  const full = shown.map((page) => firstThree(record, page, RANK_WEIGHTS));
  return ['nothing', ...Object.keys(RANK_WEIGHTS)].map((without) => {
    const weights = { ...RANK_WEIGHTS, ...(without === 'nothing' ? {} : { [without]: 0 }) };
    const lists = shown.map((page) => firstThree(record, page, weights));
    const first = lists.flat();
    const onLabel = lists.flatMap((list, index) =>
      list.filter(({ passage }) =>
        passage.topics.some((topic) => shown[index]?.topics.includes(topic)),
      ),
    );
    const same = lists.flatMap((list, index) =>
      list.filter((each) => full[index]?.some((other) => other.index === each.index)),
    );
    return {
      without,
      values: {
        'on a labelled topic': (onLabel.length / first.length).toFixed(3),
        'direct words': share(first.map(({ passage }) => passage.voice === 'direct')),
        strays: mean(first.map(({ signals }) => signals.stray)),
        unchanged: (same.length / first.length).toFixed(3),
      },
    };
  });
}

function firstThree(
  record: RelatedRecord,
  page: Pick<Labelled, 'article'> & {
    words: ReturnType<typeof pageWords>;
    detected: ReturnType<typeof detectTopics>;
  },
  weights: Record<keyof RankSignals, number>,
) {
  const ranked = rankPassages(record, page.article, page.detected, page.words, weights);
  return choosePassages(ranked).slice(0, 3);
}

function share(values: boolean[]): string {
  return mean(values.map(Number));
}

function mean(values: number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);
}
