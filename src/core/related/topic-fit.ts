import type { DetectedTopic } from '../findings.ts';
import type { Corpus, Passage, Topic } from '../statement.ts';
import type { Vocabulary } from '../topics/compile-vocabulary.ts';
import { scanText } from '../topics/scan-text.ts';

/** How well a passage meets one of the page's topics. */
export interface TopicFit {
  topic: DetectedTopic;
  /** 0..1: how much of the passage speaks of it. */
  share: number;
  /** 0..1: 1 for the topic itself, less for a narrower or a broader one, or one that only its question names. */
  closeness: number;
}

const NARROWER = 0.85;
const BROADER = 0.6;
const BY_QUESTION = 0.7;

/** How each of a page's topics meets a passage, best first; empty if none does. */
export function topicFits(
  passage: Passage,
  topics: DetectedTopic[],
  { corpus, vocabulary }: { corpus: Corpus; vocabulary: Vocabulary },
): TopicFit[] {
  const question = passage.question === undefined ? undefined : corpus.passages[passage.question];
  const byId = (id: string) => corpus.topics.find((topic) => topic.id === id);
  return topics
    .flatMap((topic): TopicFit[] => {
      const own = closest(topic.id, passage.topics, byId);
      if (own)
        return [
          { topic, share: shareOf(passage.text, own.id, vocabulary), closeness: own.closeness },
        ];
      const asked = question && closest(topic.id, question.topics, byId);
      return asked ? [{ topic, share: 0.5, closeness: asked.closeness * BY_QUESTION }] : [];
    })
    .sort((a, b) => fitValue(b) - fitValue(a));
}

/** One number for a fit: how sure the page's topic is, times how well the passage meets it. */
export function fitValue({ topic, share, closeness }: TopicFit): number {
  return topic.score * closeness * (0.4 + 0.6 * share);
}

function closest(wanted: string, held: string[], byId: (id: string) => Topic | undefined) {
  if (held.includes(wanted)) return { id: wanted, closeness: 1 };
  const narrower = held.find((id) => byId(id)?.broader.includes(wanted));
  if (narrower) return { id: narrower, closeness: NARROWER };
  const broader = held.find((id) => byId(wanted)?.broader.includes(id));
  return broader ? { id: broader, closeness: BROADER } : null;
}

/** Shares by vocabulary and text: passages never change, and one page asks for the same ones again and again. */
const KNOWN = new WeakMap<Vocabulary, Map<string, Map<string, number>>>();

/** Share of a text's sentences that name a topic, by the best name in each; its square root, since one of four is a lot. */
function shareOf(text: string, id: string, vocabulary: Vocabulary): number {
  const known = KNOWN.get(vocabulary) ?? new Map<string, Map<string, number>>();
  KNOWN.set(vocabulary, known);
  const shares = known.get(text) ?? sharesOf(text, vocabulary);
  known.set(text, shares);
  return shares.get(id) ?? 0;
}

function sharesOf(text: string, vocabulary: Vocabulary): Map<string, number> {
  const sentences = text.split(/(?<=[.!?])["”’)]?\s+/u).filter((sentence) => sentence);
  const sums = new Map<string, number>();
  for (const sentence of sentences) {
    for (const [topic, names] of scanText(sentence, 'en', vocabulary).names) {
      const id = vocabulary.topics[topic]?.id ?? '';
      const best = Math.max(...names.map(({ naming }) => naming.weight));
      sums.set(id, (sums.get(id) ?? 0) + best);
    }
  }
  return new Map([...sums].map(([id, sum]) => [id, Math.sqrt(sum / sentences.length)]));
}
