import type { PassageCard } from '../findings.ts';
import type { Voice } from '../statement.ts';

/** How a citation describes words that are not the official's own; empty for those that are. */
export const VOICE_WORDS: Record<Voice, string> = {
  direct: '',
  reported: 'paraphrase by the publisher',
  question: 'question',
  editorial: 'publisher’s words',
};

/** "state media; translation": what is behind the publisher, and whether it was said in another language. */
export function affiliationWords({
  affiliation,
  translation,
}: Pick<PassageCard, 'affiliation'> & Partial<Pick<PassageCard, 'translation'>>): string {
  return `${affiliation.replace('-', ' ')}${translation ? '; translation' : ''}`;
}
