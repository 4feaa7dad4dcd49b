import type { Article } from '../article.ts';
import type { DetectedTopic, TopicEvidence } from '../findings.ts';
import { keysOf } from '../keys-of.ts';
import { CALIBRATION } from '../related/calibration.ts';
import { scanArticle } from './scan-article.ts';
import type { CompiledTopic, Vocabulary } from './vocabulary.ts';
import { type TopicWeight, weighTopic } from './weigh-topic.ts';

/** A topic found on a page, with the numbers behind its score. */
export interface WeighedPageTopic {
  topic: CompiledTopic;
  weight: TopicWeight;
  evidence: TopicEvidence[];
}

/** Topics that are less likely to be a subject of the page are not reported: one that its lead alone names outright still is. */
const MIN_SCORE = 0.45;

/** Nor are those less than this share as likely as the most likely: they are only mentioned beside it. */
const BESIDE = 0.9;

/** Page kinds that have no single subject: no topics are ever reported for them. */
const WITHOUT_SUBJECT: ReadonlySet<Article['kind']> = new Set(['front-page', 'list', 'other']);

/**
 * What an article is about, best first, with the words as evidence. The score is the calibrated probability that the topic is a
 * subject of the page, not merely mentioned. Never includes background topics; front pages, lists and search pages have none.
 */
export function detectTopics(article: Article, vocabulary: Vocabulary): DetectedTopic[] {
  const topics = weighTopics(article, vocabulary)
    .map(({ topic, weight, evidence }) => ({
      id: topic.id,
      label: topic.label,
      ...(topic.names && { names: topic.names }),
      score: topicScore(weight),
      evidence: sortEvidence(evidence),
    }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort(bySureness);
  const best = topics[0]?.score ?? 0;
  return topics.filter(({ score }) => score >= best * BESIDE);
}

/** All topics that an article names at all, unscored: the input of `detectTopics` and of the calibration. */
export function weighTopics(article: Article, vocabulary: Vocabulary): WeighedPageTopic[] {
  if (WITHOUT_SUBJECT.has(article.kind)) return [];
  const page = scanArticle(article, vocabulary);
  return [...page.topics].flatMap((index) => {
    const topic = vocabulary.topics[index];
    const weighed =
      topic && !topic.background ? weighTopic(topic, index, page, vocabulary.topics) : null;
    return topic && weighed ? [{ topic, ...weighed }] : [];
  });
}

/** The calibrated probability for a weight: a logistic function of its numbers. */
export function topicScore(weight: TopicWeight): number {
  let sum: number = CALIBRATION.bias;
  for (const name of keysOf(CALIBRATION.factors)) {
    sum += CALIBRATION.factors[name] * weight[name];
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Most certain first. Two subjects of one headline are often equally certain: then the one named more often. */
function bySureness(a: DetectedTopic, b: DetectedTopic): number {
  return b.score - a.score || mentions(b) - mentions(a) || (a.id < b.id ? -1 : 1);
}

function mentions({ evidence }: DetectedTopic): number {
  return evidence.reduce((sum, { count }) => sum + count, 0);
}

const PLACES: TopicEvidence['where'][] = ['title', 'lead', 'body', 'metadata'];

function sortEvidence(evidence: TopicEvidence[]): TopicEvidence[] {
  return evidence.toSorted(
    (a, b) => PLACES.indexOf(a.where) - PLACES.indexOf(b.where) || b.count - a.count,
  );
}
