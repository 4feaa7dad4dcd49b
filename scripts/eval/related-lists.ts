import { reasonInEnglish } from '../../src/cli/reason-words.ts';
import type { DetectedTopic, RelatedPassage } from '../../src/core/findings.ts';
import type { Labelled } from './related-data.ts';

/** What a page was found to be about, and what is shown beside it. */
export interface Outcome {
  shown: boolean;
  topics: DetectedTopic[];
  related: RelatedPassage[];
}

/** Shown pages for reading: the first few for each of the most frequent topics. */
export function forJudgement(pages: { page: Labelled; outcome: Outcome }[]) {
  const shown = pages.filter(({ page, outcome }) => page.topics.length > 0 && outcome.shown);
  const topics = [...new Set(shown.map(({ page }) => page.topics[0]))];
  return topics
    .map((topic) => shown.filter(({ page }) => page.topics[0] === topic))
    .sort((a, b) => b.length - a.length)
    .slice(0, JUDGED.topics)
    .flatMap((members) => members.slice(0, JUDGED.each))
    .slice(0, JUDGED.pages);
}

/** How many pages a reader judges: enough to see what goes wrong, few enough to read in half an hour. */
const JUDGED = { topics: 12, each: 5, pages: 40 };

/** A misclassified page, with its label and what was found there. */
export function lineOf(page: Labelled, outcome: Outcome): string {
  const label = `${page.class}/${page.strength} [${page.topics.join(' ')}]`;
  return `${label} ${page.article.title} => ${topicWords(outcome)}`;
}

/** The most likely topics with their evidence. */
export function topicWords({ topics }: Outcome): string {
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

/** A page and its first three passages. */
export function passageLines(page: Labelled, { topics, related }: Outcome): string[] {
  const head = `\n## ${page.article.title} (${page.article.published}) [${page.topics.join(' ')}] => ${topics.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ')}`;
  const cards = related.slice(0, 3).map((card) => {
    const question = card.question ? `Q: ${card.question.slice(0, 90)} ` : '';
    return `- ${card.score.toFixed(2)} ${card.passage} ${card.voice} {${card.reasons.map(reasonInEnglish).join('; ')}} ${question}A: ${card.text.slice(0, 260)}`;
  });
  return [head, ...cards];
}
