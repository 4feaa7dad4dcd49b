import type { Vocabulary } from './compile-vocabulary.ts';
import { scanText } from './scan-text.ts';

/** Weight a name needs to make a passage one about the topic: weaker names only colour a page. */
const MIN_WEIGHT = 0.65;

/**
 * Ids of the topics that a passage of the record is about, in the vocabulary's order; background topics never.
 * The text is taken for English, the language of all labels that carry conditions. A passage is short and has no
 * headline, so one full name is enough here; a page needs more (`detectTopics`).
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
