import type { DetectedTopic, Reason, TopicEvidence } from '../findings.ts';

/** Reasons on one card: more is not read. */
const MAX_REASONS = 3;

const ORDER: TopicEvidence['where'][] = ['title', 'lead', 'body', 'metadata'];

/** What speaks for a passage beside the names of its subjects. */
export interface FurtherReasons {
  /** Words in a row that page and passage share. */
  shared: string | null;
  /** Only the question that it answers names the subject. */
  asked: boolean;
}

/**
 * Why a passage is shown: the words of the page that name its subjects, the strongest place first, plain names before pairs
 * and no word told twice, then the words that page and passage share, and the question. Three at most.
 */
export function reasonsFor(topics: DetectedTopic[], { shared, asked }: FurtherReasons): Reason[] {
  const further: Reason[] = [];
  if (shared !== null) further.push({ kind: 'shared', words: shared });
  if (asked) further.push({ kind: 'asked' });
  return [...namesTold(topics).slice(0, MAX_REASONS - further.length), ...further];
}

/** One piece of a topic's evidence as a reason; the parts of a pair ("China + Russia") become words of their own. */
function namedReason({ words, where, count }: TopicEvidence): Reason & { kind: 'named' } {
  return { kind: 'named', words: words.split(' + '), where, count };
}

/** The words of a page that name its subjects, the strongest place first, plain names before pairs, and no word told twice. */
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
