import type { CorpusTexts } from '../statement.ts';
import type { Demand } from './match-query.ts';
import { hasOtherLetters } from './people/people-named.ts';
import type { ParsedQuery } from './query/parse-query.ts';
import { searchTerms } from './search-terms.ts';

/**
 * The words of a query, as typed, that none of the passages found has, nor its question or speaker, but only names of its topics:
 * "Kyiv" where the record says Ukraine, and "dog" where somebody calls its subject the raccoon dog theory. Whoever writes a topic's
 * name as we do, or in other letters than the record, expects no less.
 */
export function saidNowhere(
  { topics }: Pick<CorpusTexts, 'topics'>,
  { words }: Pick<ParsedQuery, 'words'>,
  demands: readonly Demand[],
  found: readonly number[],
): string[] {
  const unsaid = demands.flatMap(({ typed, hits }) => {
    if (typed === undefined || hasOtherLetters(typed)) return [];
    const here = found.flatMap((passage) => hits.get(passage) ?? []);
    return here.length > 0 && here.every(({ onlyTopics }) => onlyTopics) ? [typed] : [];
  });
  if (unsaid.length === 0) return [];
  const asked = new Set(words.map(({ term }) => term));
  const labels = topics.flatMap(({ prefLabel, names }) => [
    prefLabel,
    ...Object.values(names ?? {}),
  ]);
  return unsaid.filter((word) => !labels.some((label) => isAskedFor(label, word, asked)));
}

/** Whether a label has this word, and all its words are asked for. */
function isAskedFor(label: string, word: string, asked: ReadonlySet<string>): boolean {
  // Taking apart the labels of all languages would take longer than the search.
  if (!label.toLowerCase().includes(word.toLowerCase())) return false;
  return searchTerms(label).every(({ term }) => asked.has(term));
}
