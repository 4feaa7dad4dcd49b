import type { CorpusTexts } from '../../statement.ts';
import type { RankedPassage } from './rank-passage.ts';

/** How little an answer must outdo its question by: it only has to come before. */
const JUST_MORE = 1.001;

/** Raises the best passage of each answer over the question it answers: whoever finds the question wants what was said to it. */
export function answersFirst(corpus: CorpusTexts, ranked: RankedPassage[]): RankedPassage[] {
  const asked = new Map(ranked.map(({ passage, score }) => [passage, score]));
  const raised = new Map<number, RankedPassage>();
  for (const hit of ranked) {
    const question = corpus.passages[hit.passage]?.question;
    if (question === undefined || !asked.has(question)) continue;
    const best = raised.get(question);
    if (!best || hit.score > best.score) raised.set(question, hit);
  }
  const least = new Map(
    [...raised].map(([question, { passage }]) => [passage, (asked.get(question) ?? 0) * JUST_MORE]),
  );
  return ranked.map((hit) => ({ ...hit, score: Math.max(hit.score, least.get(hit.passage) ?? 0) }));
}
