import { isCommonWord } from '../../text/common-words.ts';
import { isEverydayWord } from '../../text/everyday-words.ts';
import { isOfficialWord } from '../../text/official-words.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { endsSentence, type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import { bucketOf, shingleLength } from '../shingles/shingle-layout.ts';
import type { Block } from './block.ts';

/** How much a word says about its author. A name says what the text is about, which everybody knows. */
const WEIGHT = { common: 0.3, name: 0.3, official: 0.4, everyday: 0.6, particular: 1.2 };

/** The same for three grammar words in a row. */
const GRAMMAR_RUN = 0.3;

/** Share of a pair's weight for two words on either side of a single changed word. */
const ACROSS = 0.5;

/**
 * How strongly the equal words point to one place rather than to any text. Each pair of words counts, by how particular its
 * words are and how rare the pair is in the record: "as soon as possible" is an idiom, "mutual trust and cooperation" a formula
 * of all officials, "the United States" is everywhere. The words on both sides of one changed word count as a pair too.
 */
export function evidenceOf(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): number {
  const index = record.shingles;
  const hashes = quotation.map((word) => word.hash);
  const matters = quotation.map((word) => !isCommonWord(word.key));
  const weights = weightsOf(record, quotation, blocks);
  const weigh = (word: number, next: number) => ((weights[word] ?? 0) + (weights[next] ?? 0)) / 2;
  const buckets = index.bucketStarts.length - 1;
  let evidence = 0;
  blocks.forEach((block, position) => {
    if (block.kind === 'differ' && isOneWord(block) && isBetweenEqual(blocks, position)) {
      evidence += ACROSS * weigh(block.from - 1, block.to);
    }
    if (block.kind !== 'equal') return;
    for (let word = block.from; word < block.to; word += 1) {
      const length = shingleLength(matters, word, block.to);
      if (length === 0) continue;
      const bucket = bucketOf(hashes, word, length, buckets);
      const homes = (index.bucketStarts[bucket + 1] ?? 0) - (index.bucketStarts[bucket] ?? 0);
      const weight = length === 3 ? GRAMMAR_RUN : weigh(word, word + 1);
      evidence += weight / Math.sqrt(Math.max(1, homes));
    }
  });
  return evidence;
}

/** Whether one of the equal words is particular, and not a name. */
export function holdsParticular(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): boolean {
  const weights = weightsOf(record, quotation, blocks);
  return blocks.some(
    ({ kind, from, to }) => kind === 'equal' && weights.slice(from, to).includes(WEIGHT.particular),
  );
}

function isOneWord({ from, to, placeFrom, placeTo }: Block): boolean {
  return to - from <= 1 && placeTo - placeFrom <= 1;
}

function isBetweenEqual(blocks: readonly Block[], position: number): boolean {
  return blocks[position - 1]?.kind === 'equal' && blocks[position + 1]?.kind === 'equal';
}

/** The weight of each equal word. Capitals are taken from the record: pages write whole headlines in them. */
function weightsOf(
  record: QuotationRecord,
  quotation: readonly QuotationWord[],
  blocks: readonly Block[],
): number[] {
  const weights = quotation.map((word) => weightOf(word.key));
  for (const { kind, from, to, placeFrom, placeTo } of blocks) {
    // A compound paired with two words has no place of its own.
    if (kind !== 'equal' || to - from !== placeTo - placeFrom) continue;
    for (let word = from; word < to; word += 1) {
      if (isNameAt(record, placeFrom + word - from)) {
        weights[word] = Math.min(weights[word] ?? 0, WEIGHT.name);
      }
    }
  }
  return weights;
}

function weightOf(key: string): number {
  if (isCommonWord(key)) return WEIGHT.common;
  if (isOfficialWord(key)) return WEIGHT.official;
  return isEverydayWord(key) ? WEIGHT.everyday : WEIGHT.particular;
}

function isNameAt(record: QuotationRecord, place: number): boolean {
  const { passage, token, slot } = recordWord(record, place);
  if (!/^\p{Lu}/u.test(passage.text.slice(token.start, token.end))) return false;
  return place !== record.shingles.starts[slot] && !endsSentence(record, place - 1);
}
