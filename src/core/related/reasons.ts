import type { DetectedTopic, Reason, TopicEvidence } from '../findings.ts';

/** Maximum reasons on one card: more would not be read. */
const MAX_REASONS = 3;

const ORDER: TopicEvidence['where'][] = ['title', 'lead', 'body', 'metadata'];

/** Reasons for a passage other than the names of its topics. */
export interface FurtherReasons {
  /** Consecutive words that page and passage share. */
  shared: string | null;
  /** Only the question that it answers names the topic. */
  asked: boolean;
}

/**
 * Why a passage is shown: the words of the page that name its topics, the strongest place first, plain names before pairs and
 * no word repeated, then the words that page and passage share, and the question. Three at most.
 */
export function reasonsFor(topics: DetectedTopic[], { shared, asked }: FurtherReasons): Reason[] {
  const further: Reason[] = [];
  if (shared !== null) further.push({ kind: 'shared', words: shared });
  if (asked) further.push({ kind: 'asked' });
  return [...namesTold(topics).slice(0, MAX_REASONS - further.length), ...further];
}

/** One piece of a topic's evidence as a reason; a pair ("China + Russia") is split into its words. */
function namedReason({ words, where, count }: TopicEvidence): Reason & { kind: 'named' } {
  return { kind: 'named', words: words.split(' + '), where, count };
}

/** The words of a page that name its topics, the strongest place first, plain names before pairs, and no word repeated. */
export function namesTold(topics: readonly DetectedTopic[]): (Reason & { kind: 'named' })[] {
  const told = new Set<string>();
  return topics
    .flatMap(({ evidence }) => evidence.toSorted(order))
    .map(namedReason)
    .filter(({ words }) => {
      const keys = words.map((word) => word.toLowerCase());
      const known = [...told];
      if (keys.some((key) => known.some((one) => key.includes(one) || one.includes(key)))) {
        return false;
      }
      for (const key of keys) told.add(key);
      return true;
    });
}

function order(a: TopicEvidence, b: TopicEvidence): number {
  const pair = ({ words }: TopicEvidence) => Number(words.includes(' + '));
  return ORDER.indexOf(a.where) - ORDER.indexOf(b.where) || pair(a) - pair(b) || b.count - a.count;
}
