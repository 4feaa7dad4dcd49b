import type { PassageCard } from '../findings.ts';
import type { Voice } from '../statement.ts';

/** What is said of words in a citation that are not the official's own; empty for those that are. */
export const VOICE_WORDS: Record<Voice, string> = {
  direct: '',
  reported: 'paraphrase by the publisher',
  question: 'question',
  editorial: 'publisher’s words',
};

/** "state media; translation": what stands behind the publisher, and that it was said in another language. */
export function affiliationWords({
  affiliation,
  translation,
}: Pick<PassageCard, 'affiliation' | 'translation'>): string {
  return `${affiliation.replace('-', ' ')}${translation ? '; translation' : ''}`;
}
