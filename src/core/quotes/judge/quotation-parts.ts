import type { PageQuotation } from '../../findings.ts';
import { sentenceAt, splitSentences } from '../../text/sentences.ts';
import { LONG_QUOTATION_WORDS } from '../bars.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';

/** Minimum words of a part that is looked up separately. */
const MIN_PART_WORDS = 4;

/** Words from..to of a quotation. */
export interface Part {
  from: number;
  to: number;
}

/** The pieces of a quotation that was split by an attribution. */
export function pieceParts(words: readonly QuotationWord[]): Part[] {
  return partsAt(words, (position) => words[position]?.gap === 'joint');
}

/**
 * The sentences of a quotation; those too short to be looked up are joined to their neighbours. The parts of long quotations
 * have bounded length even without any full stop.
 */
export function sentenceParts(
  { text }: Pick<PageQuotation, 'text'>,
  words: readonly QuotationWord[],
): Part[] {
  const sentences = splitSentences(text);
  const sentenceOf = words.map((word) => sentenceAt(sentences, word.start));
  const parts = partsAt(
    words,
    (position) =>
      words[position]?.gap === 'joint' || sentenceOf[position] !== sentenceOf[position - 1],
  );
  return joinShort(parts).flatMap(splitLong);
}

function partsAt(words: readonly QuotationWord[], begins: (position: number) => boolean): Part[] {
  const parts: Part[] = [];
  for (let position = 0; position < words.length; position += 1) {
    const last = parts.at(-1);
    if (!last || begins(position)) parts.push({ from: position, to: position + 1 });
    else last.to = position + 1;
  }
  return parts;
}

function joinShort(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && (part.to - part.from < MIN_PART_WORDS || last.to - last.from < MIN_PART_WORDS)) {
      last.to = part.to;
    } else joined.push({ ...part });
  }
  return joined;
}

function splitLong({ from, to }: Part): Part[] {
  const count = Math.ceil((to - from) / LONG_QUOTATION_WORDS);
  const size = Math.ceil((to - from) / count);
  return Array.from({ length: count }, (_, piece) => ({
    from: from + piece * size,
    to: Math.min(to, from + (piece + 1) * size),
  }));
}
