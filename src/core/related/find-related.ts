import type { Article } from '../article.ts';
import type { DetectedTopic, RelatedPassage } from '../findings.ts';
import { passageCard } from '../passage-card.ts';
import { CALIBRATION } from './calibration.ts';
import { choosePassages } from './choose-passages.ts';
import { highlights } from './highlights.ts';
import { pagePairs } from './page-terms.ts';
import { type RankedPassage, type RelatedRecord, rankPassages } from './rank-passages.ts';
import { reasonsFor } from './reasons.ts';

/** What the record has on an article's subjects. */
export interface Related {
  /** False: nothing is sure enough to be drawn unasked. */
  shown: boolean;
  /** Best first, each with the probability that it bears on the page; also when not shown, for a person who asks. */
  related: RelatedPassage[];
}

/**
 * Finds the passages of the record that bear on an article with these topics. Interviewers' questions and editors' words
 * are never among them, nor answers too short to be understood; one answer gives two passages at most.
 */
export function findRelated(
  record: RelatedRecord,
  article: Article,
  topics: DetectedTopic[],
): Related {
  if (topics.length === 0) return { shown: false, related: [] };
  const pairs = pagePairs(article);
  const chosen = choosePassages(rankPassages(record, article, topics, pairs));
  const related = chosen.map((ranked) => cardOf(record, ranked, pairs));
  return { shown: related.some(({ score }) => score >= CALIBRATION.minScore), related };
}

/** The probability that a reader of the page finds the passage related: a calibrated logistic function of two signals. */
export function relatedScore({ fits, signals }: Pick<RankedPassage, 'fits' | 'signals'>): number {
  const { bias, topic, words } = CALIBRATION.passage;
  const sure = Math.min(0.999, Math.max(0.001, fits[0]?.topic.score ?? 0));
  const sum = bias + topic * Math.log(sure / (1 - sure)) + words * signals.words;
  return 1 / (1 + Math.exp(-sum));
}

function cardOf(
  { corpus, vocabulary }: RelatedRecord,
  ranked: RankedPassage,
  pairs: Set<string>,
): RelatedPassage {
  const topics = ranked.fits.map(({ topic }) => topic);
  const marks = highlights(ranked.passage.text, topics, pairs, vocabulary);
  return {
    ...passageCard(corpus, ranked.index, marks),
    score: relatedScore(ranked),
    reasons: reasonsFor(topics),
  };
}
