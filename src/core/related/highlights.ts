import type { DetectedTopic, TextRange } from '../findings.ts';
import { searchTerms } from '../search/search-terms.ts';
import type { Vocabulary } from '../topics/compile-vocabulary.ts';
import { splitWords } from '../topics/words.ts';
import { wordPairs } from './page-words.ts';

/**
 * Ranges of a passage to mark: names of the page's topics, and pairs of words that the page has too. Sorted, never
 * overlapping.
 */
export function highlights(
  text: string,
  topics: DetectedTopic[],
  pairs: ReadonlySet<string>,
  vocabulary: Vocabulary,
): TextRange[] {
  const shared = wordPairs(searchTerms(text))
    .filter(({ pair }) => pairs.has(pair))
    .map(({ start, end }) => ({ start, end }));
  return merge([...nameRanges(text, topics, vocabulary), ...shared]);
}

function nameRanges(text: string, topics: DetectedTopic[], vocabulary: Vocabulary): TextRange[] {
  const wanted = new Set(topics.map(({ id }) => id));
  const words = splitWords(text);
  return vocabulary
    .phrasesFor('en')
    .find(words)
    .flatMap(({ value, from, to }): TextRange[] => {
      if (!('naming' in value) || value.naming.weight === 0) return [];
      if (!wanted.has(vocabulary.topics[value.naming.topic]?.id ?? '')) return [];
      const start = words[from]?.start;
      const end = words[to - 1]?.end;
      return start === undefined || end === undefined ? [] : [{ start, end }];
    });
}

function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
