import { weighTopics } from '../../src/core/topics/detect-topics.ts';
import type { Vocabulary } from '../../src/core/topics/vocabulary.ts';
import type { TopicWeight } from '../../src/core/topics/weigh-topic.ts';
import { type Fit, fitLogistic, type Sample, scoreOf } from './logistic.ts';
import type { Labelled } from './related-data.ts';

/** The numbers of a topic on a page from which its score is computed, in the order of a fit's factors. */
export const FEATURES = ['title', 'lead', 'against'] as const satisfies (keyof TopicWeight)[];

/** Evidence for a topic must not count against it, and vice versa. */
const SIGNS: Record<keyof TopicWeight, number> = { title: 1, lead: 1, against: -1 };

const FOLDS = 5;

/** Weight of a page of a less certain class, relative to another. */
const WEAK_SHARE = 0.5;

/** A labelled page and every topic that it names at all. */
export interface WeighedPage {
  page: Labelled;
  topics: { id: string; weight: TopicWeight }[];
}

/** The pages of a labelled set, scanned with the vocabulary. */
export function weighPages(pages: Labelled[], vocabulary: Vocabulary): WeighedPage[] {
  return pages.map((page) => ({
    page,
    topics: weighTopics(page.article, vocabulary).map(({ topic, weight }) => ({
      id: topic.id,
      weight,
    })),
  }));
}

/**
 * Fits the weights of these features: labelled topics of positive pages are positive samples, all topics of other pages
 * negative.
 */
export function fitPages(pages: WeighedPage[], features: readonly (keyof TopicWeight)[]): Fit {
  const samples = pages.flatMap(({ page, topics }): Sample[] =>
    topics
      .filter(({ id }) => page.class !== 'positive' || page.topics.includes(id))
      .map(({ weight }) => ({
        features: features.map((name) => weight[name]),
        label: page.class === 'positive' ? 1 : 0,
        share: page.strength === 'weak' ? WEAK_SHARE : 1,
      })),
  );
  const signs = features.map((name) => SIGNS[name]);
  return fitLogistic(samples, signs);
}

/** The score of a page's most likely topic, 0 if it names none. */
export function bestScore(
  weights: TopicWeight[],
  fit: Fit,
  features: readonly (keyof TopicWeight)[],
): number {
  const scores = weights.map((weight) =>
    scoreOf(
      features.map((name) => weight[name]),
      fit,
    ),
  );
  return Math.max(0, ...scores);
}

/** The best score of each page with a fit that has not seen it. */
export function crossValidate(
  pages: WeighedPage[],
  features: readonly (keyof TopicWeight)[],
): Map<WeighedPage, number> {
  const scores = new Map<WeighedPage, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitPages(
      pages.filter((_, index) => index % FOLDS !== fold),
      features,
    );
    for (const [index, page] of pages.entries()) {
      if (index % FOLDS !== fold) continue;
      const weights = page.topics.map(({ weight }) => weight);
      scores.set(page, bestScore(weights, fit, features));
    }
  }
  return scores;
}
