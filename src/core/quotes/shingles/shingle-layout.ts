import { isCommonWord } from '../../text/common-words.ts';
import { hashSequence } from '../../text/hash.ts';

/**
 * The layout of the packed index. All numbers are unsigned 32-bit, little-endian: header, passages in reading order, first word
 * of each, hash of every word, bucket ends, postings.
 */
export const SHINGLE_MAGIC = 0x4f545253;
export const SHINGLE_VERSION = 1;
export const HEADER_LENGTH = 7;

/** The typed views over one packed index. */
export interface ShingleArrays {
  /** Positions in `Corpus.passages`, statement by statement, turn by turn. */
  order: Uint32Array;
  /** First word of each passage in `order`, and one entry more: the number of all words. */
  starts: Uint32Array;
  /** Hash of each word's folded form. */
  words: Uint32Array;
  /** Bucket b contains the postings from bucketStarts[b] to bucketStarts[b + 1]. */
  bucketStarts: Uint32Array;
  /** Positions in `words` where a shingle begins. */
  postings: Uint32Array;
}

/** For each word, whether it is a content word. */
export function mattersOf(keys: readonly string[]): boolean[] {
  return keys.map((key) => !isCommonWord(key));
}

/**
 * Length in words of the shingle that begins at a word: 2 if one of the two is a content word, else 3; 0 if too few are left.
 * One shingle per word keeps the index small; pairs keep short and twice-edited quotations findable, and a third word keeps
 * runs like "it is not" from filling buckets.
 */
export function shingleLength(
  matters: readonly boolean[],
  position: number,
  end: number,
): 0 | 2 | 3 {
  if (position + 2 > end) return 0;
  if (matters[position] || matters[position + 1]) return 2;
  return position + 3 > end ? 0 : 3;
}

/** The bucket of a shingle; `buckets` is a power of two. */
export function bucketOf(
  words: ArrayLike<number>,
  position: number,
  length: number,
  buckets: number,
): number {
  return hashSequence(words, position, length) & (buckets - 1);
}
