import type { DetectedTopic, TextRange } from '../findings.ts';
import { searchTerms } from '../search/search-terms.ts';
import { mergeRanges } from '../text/merge-ranges.ts';
import type { Vocabulary } from '../topics/vocabulary.ts';
import { splitWords } from '../topics/words.ts';
import { wordPairs } from './page-words.ts';

/**
 * Ranges of a passage to mark: names of the page's topics, and word pairs that also occur on the page. Sorted, never
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
  return mergeRanges([...nameRanges(text, topics, vocabulary), ...shared]);
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
