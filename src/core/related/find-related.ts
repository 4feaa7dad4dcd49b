import type { Article } from '../article.ts';
import type { DetectedTopic, RelatedPassage, StatementInTime } from '../findings.ts';
import { passageCard } from '../passage-card.ts';
import { CALIBRATION } from './calibration.ts';
import { choosePassages } from './choose-passages.ts';
import { highlights } from './highlights.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { type RankedPassage, type RelatedRecord, rankPassages } from './rank-passages.ts';
import { reasonsFor } from './reasons.ts';
import { sharedWords } from './shared-words.ts';
import { statementsInTime } from './statements-in-time.ts';

/** What the record has on an article's topics. */
export interface Related {
  /** False if nothing is certain enough to be drawn without being asked. */
  shown: boolean;
  /** Best first, each with the probability that it is related to the page; filled even if not shown, for a person who asks. */
  related: RelatedPassage[];
  /** Every statement on the topics of these passages. */
  timeline: StatementInTime[];
}

/**
 * Finds the passages of the record that are related to an article with these topics. Never includes interviewers' questions,
 * editors' words, or answers too short to be understood; at most two passages come from one answer.
 */
export function findRelated(
  record: RelatedRecord,
  article: Article,
  topics: DetectedTopic[],
): Related {
  if (topics.length === 0) return { shown: false, related: [], timeline: [] };
  const words = pageWords(article);
  const chosen = choosePassages(rankPassages(record, article, topics, words));
  const related = chosen.map((ranked) => cardOf(record, ranked, words));
  const subjects = new Set(
    chosen.flatMap(({ fits }) => fits.slice(0, 1).map(({ topic }) => topic.id)),
  );
  return {
    shown: related.some(({ score }) => score >= CALIBRATION.minShown),
    related,
    timeline: statementsInTime(record.corpus, related, subjects),
  };
}

/** How certain the page's topic is, reduced if the passage matches only a part of it or only by its question. */
function relatedScore({ fits }: RankedPassage): number {
  return Math.max(0, ...fits.map(({ topic, sure }) => topic.score * sure));
}

function cardOf(
  { corpus, vocabulary }: RelatedRecord,
  ranked: RankedPassage,
  words: PageWords,
): RelatedPassage {
  const topics = ranked.fits.map(({ topic }) => topic);
  const marks = highlights(ranked.passage.text, topics, words.pairs, vocabulary);
  return {
    ...passageCard(corpus, ranked.index, marks),
    score: relatedScore(ranked),
    reasons: reasonsFor(topics, {
      shared: sharedWords(ranked.passage.text, words.runs),
      asked: ranked.fits.every(({ asked }) => asked),
    }),
  };
}
