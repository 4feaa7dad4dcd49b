import type { DetectedTopic } from '../../core/findings.ts';
import type { Translate } from './strings.ts';

/** The name of a topic in the reader's language; in English where the vocabulary has none in it. */
export function topicName(
  { label, names = {} }: Pick<DetectedTopic, 'label' | 'names'>,
  { locale }: Pick<Translate, 'locale'>,
): string {
  return names[locale] ?? names[new Intl.Locale(locale).language] ?? label;
}
