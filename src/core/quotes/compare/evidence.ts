import { isCommonWord } from '../../text/common-words.ts';
import { isEverydayWord } from '../../text/everyday-words.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import type { ShingleIndex } from '../shingles/shingle-index.ts';
import { bucketOf, shingleLength } from '../shingles/shingle-layout.ts';

/** Equal words from..to of a quotation. */
export interface Run {
  from: number;
  to: number;
}

/**
 * How much equal runs point to one place rather than to any text. Each pair of words counts, by how particular its words are
 * and how rare the pair is in the record: "as soon as possible" is an idiom, "the United States" stands everywhere.
 */
export function evidenceOf(
  index: ShingleIndex,
  quotation: readonly QuotationWord[],
  runs: readonly Run[],
): number {
  const hashes = quotation.map((word) => word.hash);
  const weights = quotation.map((word) => particularity(word.key));
  const matters = quotation.map((word) => !isCommonWord(word.key));
  const buckets = index.bucketStarts.length - 1;
  let evidence = 0;
  for (const { from, to } of runs) {
    for (let word = from; word < to; word += 1) {
      const length = shingleLength(matters, word, to);
      if (length === 0) continue;
      const bucket = bucketOf(hashes, word, length, buckets);
      const homes = (index.bucketStarts[bucket + 1] ?? 0) - (index.bucketStarts[bucket] ?? 0);
      const weight = length === 3 ? 0.2 : ((weights[word] ?? 0) + (weights[word + 1] ?? 0)) / 2;
      evidence += weight / Math.sqrt(Math.max(1, homes));
    }
  }
  return evidence;
}

/** Grammar words tell nothing by themselves, everyday words little. */
function particularity(key: string): number {
  if (isCommonWord(key)) return 0.3;
  return isEverydayWord(key) ? 0.6 : 1.2;
}
