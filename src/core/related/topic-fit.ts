import type { DetectedTopic } from '../findings.ts';
import type { CorpusTexts, Passage, TopicHead } from '../statement.ts';
import { splitSentences } from '../text/sentences.ts';
import { scanText } from '../topics/scan-text.ts';
import type { Sign, Vocabulary } from '../topics/vocabulary.ts';

/** How well a passage matches one of the page's topics. */
export interface TopicFit {
  topic: DetectedTopic;
  /** Id of the passage's own topic that matches it. */
  met: string;
  /** 0..1: how much of the passage is about it. */
  share: number;
  /** 0..1: 1 for the topic itself, less for a narrower or a broader one, or one that only its question names. */
  closeness: number;
  /**
   * 0..1: how certain it is that the passage is related to a page about the topic. Passages on a wider topic come after those
   * on the topic itself, but a page about a part of the topic is about the topic.
   */
  sure: number;
  /** The page is about a part of the topic that this passage does not mention. */
  aside: boolean;
  /** 0..1: how few passages of the record have the topic; a topic of many says little about one. */
  rarity: number;
  /** Only the question that the passage answers names it. */
  asked: boolean;
}

const NARROWER = 0.85;

/**
 * Closeness of what is said of a wider topic. From 0.4 on, passages on China-US relations as a whole stood before those on trade, the
 * page's own topic, since they speak of nothing else.
 */
const BROADER = 0.3;

/** A page is about the narrower topic if that has at least this share of the wider one's score. */
const AS_SURE = 0.85;
const BY_QUESTION = 0.6;

/** Minimum share of a passage that answers a question on the topic: the rest of the answer refers to it as "it". */
const ASKED_SHARE = 0.8;

/** The same if the answer itself never names the topic. */
const UNNAMED_SHARE = 0.7;

/** How each of a page's topics matches a passage, best first; empty if none does. */
export function topicFits(
  passage: Passage,
  topics: DetectedTopic[],
  { corpus, vocabulary }: { corpus: CorpusTexts; vocabulary: Vocabulary },
): TopicFit[] {
  const question = passage.question === undefined ? undefined : corpus.passages[passage.question];
  const byId = (id: string) => corpus.topics.find((topic) => topic.id === id);
  return topics
    .flatMap((topic): TopicFit[] => {
      const own = closest(topic.id, passage.topics, byId);
      const asked = question && closest(topic.id, question.topics, byId);
      const met = own ?? asked;
      if (!met) return [];
      const least = asked ? ASKED_SHARE : 0;
      const share = own
        ? Math.max(least, shareOf(passage.text, own.id, vocabulary))
        : UNNAMED_SHARE;
      const aside = isNarrowed(topic, topics, byId) && !isNarrowing(met.id, topic, topics);
      const far = own ? 1 : BY_QUESTION;
      const closeness = met.closeness * far;
      const rarity = rarityOf(met.id, corpus);
      const sure = met.sure * far;
      return [{ topic, met: met.id, share, closeness, sure, aside, rarity, asked: !own }];
    })
    .sort((a, b) => fitValue(b) - fitValue(a));
}

/**
 * Whether the page is also about a narrower topic: then passages on the wider one in general, or on another part of it, are
 * only near.
 */
function isNarrowed(
  { id, score }: DetectedTopic,
  topics: DetectedTopic[],
  byId: (id: string) => TopicHead | undefined,
): boolean {
  return topics.some(
    (other) => other.score >= score * AS_SURE && byId(other.id)?.broader.includes(id),
  );
}

/** Whether a topic of the passage is a part of the page's own topic that the page also mentions. */
function isNarrowing(met: string, { id }: DetectedTopic, topics: DetectedTopic[]): boolean {
  return met !== id && topics.some((other) => other.id === met);
}

/**
 * One number for a fit: certainty of the page's topic, squared so that likely ones lead, times how well the passage matches it.
 */
export function fitValue({ topic, share, closeness, aside, rarity }: TopicFit): number {
  const near = aside ? BROADER : 1;
  return topic.score ** 2 * near * closeness * (0.35 + 0.65 * share) * (0.7 + 0.3 * rarity);
}

/**
 * How much of a passage is about a topic that is neither on the page nor wider than one that is, or about a place that none of
 * the page's `signs` indicates: 0..1.
 */
export function strayShare(
  passage: Passage,
  topics: DetectedTopic[],
  signs: ReadonlySet<Sign>,
  { corpus, vocabulary }: { corpus: CorpusTexts; vocabulary: Vocabulary },
): number {
  const onPage = new Set(topics.map(({ id }) => id));
  const near = new Set(onPage);
  for (const { id, broader } of corpus.topics) {
    if (onPage.has(id)) for (const wider of broader) near.add(wider);
  }
  const asked = passage.question === undefined ? undefined : corpus.passages[passage.question];
  const shares = [...new Set([...passage.topics, ...(asked?.topics ?? [])])]
    .filter((id) => !near.has(id))
    .map((id) => {
      const own = passage.topics.includes(id);
      const least = !own ? UNNAMED_SHARE : asked?.topics.includes(id) ? ASKED_SHARE : 0;
      const share = Math.max(least, own ? shareOf(passage.text, id, vocabulary) : 0);
      return share * rarityOf(id, corpus);
    });
  const elsewhere = corpus.topics
    .filter(({ id, place }) => place && !signs.has(`$${id}`))
    .map(({ id }) => shareOf(passage.text, id, vocabulary));
  return Math.max(0, ...shares, ...elsewhere);
}

/** Number of passages by topic, counted once for each corpus. */
const COUNTS = new WeakMap<CorpusTexts, Map<string, number>>();

function rarityOf(id: string, corpus: CorpusTexts): number {
  const counts = COUNTS.get(corpus) ?? new Map<string, number>();
  if (!COUNTS.has(corpus)) {
    COUNTS.set(corpus, counts);
    for (const topic of corpus.passages.flatMap(({ topics }) => topics)) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return 1 - Math.log1p(counts.get(id) ?? 0) / Math.log1p(Math.max(2, corpus.passages.length));
}

function closest(wanted: string, held: string[], byId: (id: string) => TopicHead | undefined) {
  if (held.includes(wanted)) return { id: wanted, closeness: 1, sure: 1 };
  const narrower = held.find((id) => byId(id)?.broader.includes(wanted));
  if (narrower) return { id: narrower, closeness: NARROWER, sure: NARROWER };
  const broader = held.find((id) => byId(wanted)?.broader.includes(id));
  return broader ? { id: broader, closeness: BROADER, sure: 1 } : null;
}

/** Shares by vocabulary and text: passages never change, and one page asks for the same ones again and again. */
const KNOWN = new WeakMap<Vocabulary, Map<string, Map<string, number>>>();

/** Share of a text's sentences that name a topic, by the best name in each; its square root, since one in four is a lot. */
function shareOf(text: string, id: string, vocabulary: Vocabulary): number {
  const known = KNOWN.get(vocabulary) ?? new Map<string, Map<string, number>>();
  KNOWN.set(vocabulary, known);
  const shares = known.get(text) ?? sharesOf(text, vocabulary);
  known.set(text, shares);
  return shares.get(id) ?? 0;
}

function sharesOf(text: string, vocabulary: Vocabulary): Map<string, number> {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
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
