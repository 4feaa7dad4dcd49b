import { scanText } from './scan-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Minimum weight of a name for a passage to be about the topic: weaker names are only supporting evidence on a page. */
const MIN_WEIGHT = 0.65;

/**
 * Ids of the topics that a passage of the record is about, in the vocabulary's order; never background topics. The text is
 * assumed to be English, the language of all labels with conditions. A passage is short and has no headline, so one full name
 * is enough here; a page needs more (`detectTopics`).
 */
export function passageTopics(text: string, vocabulary: Vocabulary): string[] {
  const scan = scanText(text, 'en', vocabulary);
  const has = (sign: string) => scan.signs.has(sign);
  const fits = ({ weight, needs, unless }: { weight: number; needs: string[]; unless: string[] }) =>
    weight >= MIN_WEIGHT && (needs.length === 0 || needs.some(has)) && !unless.some(has);
  return vocabulary.topics
    .filter((topic, index) => {
      if (topic.background) return false;
      return scan.names.get(index)?.some(({ naming }) => fits(naming)) ?? false;
    })
    .map(({ id }) => id);
}
