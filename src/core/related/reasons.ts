import type { DetectedTopic, TopicEvidence } from '../findings.ts';

/** Reasons on one card: more is not read. */
const MAX_REASONS = 3;

const PLACES: Record<TopicEvidence['where'], string> = {
  title: 'in the headline',
  lead: 'at the beginning',
  body: 'in the text',
  metadata: "in the page's keywords",
};

/**
 * Why a topic was raised, in words a reader understands: "Taiwan in the headline", "“one China” 3 times". The strongest
 * place of each word is named once; words the headline names are not repeated for the body.
 */
export function reasonsFor(topics: DetectedTopic[]): string[] {
  const reasons: string[] = [];
  const told = new Set<string>();
  for (const { words, where, count } of topics.flatMap(({ evidence }) => evidence)) {
    const key = words.toLowerCase();
    const repeated = [...told].some((known) => key.includes(known) || known.includes(key));
    if (repeated) continue;
    told.add(key);
    reasons.push(reasonOf(words, where, count));
    if (reasons.length === MAX_REASONS) break;
  }
  return reasons;
}

function reasonOf(words: string, where: TopicEvidence['where'], count: number): string {
  const parts = words.split(' + ');
  const shown = parts.length > 1 ? parts.map(quoted).join(' with ') : parts.map(quoted).join('');
  if (where === 'body' && count > 1) return `${shown} ${count} times`;
  return `${shown} ${PLACES[where]}`;
}

/** Names stand as they are; other words are marked as words of the page. */
function quoted(words: string): string {
  return /^\p{Lu}\S*$/u.test(words) ? words : `“${words}”`;
}
