import type { DetectedTopic, TopicEvidence } from '../findings.ts';

/** Reasons on one card: more is not read. */
const MAX_REASONS = 3;

const PLACES: Record<TopicEvidence['where'], string> = {
  title: 'in the headline',
  lead: 'at the beginning',
  body: 'in the text',
  metadata: "in the page's keywords",
};

const ORDER: TopicEvidence['where'][] = ['title', 'lead', 'body', 'metadata'];

/**
 * Why topics were raised, in words a reader understands: "Taiwan in the headline", "“one China” 3 times", "China and
 * Russia at the beginning". The strongest place first, plain names before pairs, and no word told twice.
 */
export function reasonsFor(topics: DetectedTopic[]): string[] {
  const reasons: string[] = [];
  const told = new Set<string>();
  for (const { words, where, count } of topics.flatMap(({ evidence }) =>
    evidence.toSorted(order),
  )) {
    const parts = words.split(' + ');
    const keys = parts.map((part) => part.toLowerCase());
    if (keys.some((key) => [...told].some((known) => key.includes(known) || known.includes(key)))) {
      continue;
    }
    for (const key of keys) told.add(key);
    reasons.push(reasonOf(parts, where, count));
    if (reasons.length === MAX_REASONS) break;
  }
  return reasons;
}

function order(a: TopicEvidence, b: TopicEvidence): number {
  const pair = ({ words }: TopicEvidence) => Number(words.includes(' + '));
  return ORDER.indexOf(a.where) - ORDER.indexOf(b.where) || pair(a) - pair(b) || b.count - a.count;
}

function reasonOf(parts: string[], where: TopicEvidence['where'], count: number): string {
  const shown = parts.map(quoted).join(' and ');
  return where === 'body' && count > 1 ? `${shown} ${count} times` : `${shown} ${PLACES[where]}`;
}

/** Names stand as they are; other words are marked as words of the page. */
function quoted(words: string): string {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(words) ? words : `“${words}”`;
}
