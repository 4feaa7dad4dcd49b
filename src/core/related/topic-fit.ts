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

/** Share of a text's sentences that name a topic, by the best name in each; its square root, since one of four is a lot. */
function shareOf(text: string, id: string, vocabulary: Vocabulary): number {
  const index = vocabulary.topics.findIndex((topic) => topic.id === id);
  const sentences = text.split(/(?<=[.!?])["”’)]?\s+/u).filter((sentence) => sentence);
  const named = sentences.map((sentence) => {
    const names = scanText(sentence, 'en', vocabulary).names.get(index) ?? [];
    return Math.max(0, ...names.map(({ naming }) => naming.weight));
  });
  return Math.sqrt(named.reduce((sum, weight) => sum + weight, 0) / Math.max(1, named.length));
}
