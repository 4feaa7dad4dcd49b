import { isCommonWord } from '../../text/common-words.ts';
import { isEverydayWord } from '../../text/everyday-words.ts';
import { MAX_PHRASE_HOMES } from '../bars.ts';
import { countWords, type QuotationWord } from '../shingles/quotation-words.ts';
import type { QuotationRecord } from '../shingles/record-words.ts';
import { type Assessment, assess, type PageContext } from './assess.ts';

/** Where a phrase too short to be judged occurs, or why nothing is said about it. */
export type PhraseAnswer =
  | { verdict: 'phrase'; homes: Assessment[] }
  | { verdict: 'too-short' | 'not-in-corpus' };

/**
 * Looks up a phrase of fewer than five words. Single words, phrases without a content word, and phrases that occur in many
 * passages are common property. Only unbroken, unchanged occurrences count.
 */
export function assessPhrase(
  record: QuotationRecord,
  words: readonly QuotationWord[],
  page: PageContext,
): PhraseAnswer {
  if (countWords(words) < 2 || words.every(({ key }) => isCommonWord(key) || isEverydayWord(key)))
    return { verdict: 'too-short' };
  if (words.some((word) => word.gap === 'ellipsis' || word.inserted))
    return { verdict: 'too-short' };
  const homes = assess(record, words, page).filter(({ level }) => level === 'verbatim');
  if (homes.length === 0) return { verdict: 'not-in-corpus' };
  const passages = new Set(homes.map((home) => home.passage));
  return passages.size > MAX_PHRASE_HOMES ? { verdict: 'too-short' } : { verdict: 'phrase', homes };
}
