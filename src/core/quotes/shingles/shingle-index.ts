import type { CorpusTexts } from '../../statement.ts';
import { hashText } from '../../text/hash.ts';
import { type MatchToken, matchTokens } from './match-tokens.ts';
import {
  bucketOf,
  HEADER_LENGTH,
  mattersOf,
  SHINGLE_MAGIC,
  SHINGLE_VERSION,
  type ShingleArrays,
  shingleLength,
} from './shingle-layout.ts';

/**
 * An index of word shingles, ready for look-ups. Positions in `words` count the words of all passages in reading order, so that
 * a quotation may run from one passage of a turn into the next.
 */
export interface ShingleIndex extends ShingleArrays {
  /** Size of the packed form. */
  bytes: number;
  /** For each passage in `order`: first word of its turn, and the word after its last. */
  turnStarts: Uint32Array;
  turnEnds: Uint32Array;
  /** The words of a passage (position in `order`) with their places in its text; tokenized on first use. */
  tokensOf(slot: number): readonly MatchToken[];
}

/** Packs a corpus' words for `openShingles`. The same corpus gives the same bytes. */
export function buildShingles(corpus: CorpusTexts): ArrayBuffer {
  const order = readingOrder(corpus);
  const starts = new Uint32Array(order.length + 1);
  const keys: string[] = [];
  order.forEach((position, slot) => {
    for (const token of matchTokens(corpus.passages[position]?.text ?? '')) keys.push(token.key);
    starts[slot + 1] = keys.length;
  });
  const words = Uint32Array.from(keys, hashText);
  const { turnEnds } = turnBounds(corpus, starts);
  const { bucketStarts, postings } = fillBuckets(keys, words, starts, turnEnds);
  return pack(corpus, { order: Uint32Array.from(order), starts, words, bucketStarts, postings });
}

/** Opens packed shingles over the corpus they were made from; repacks if they belong to another format or corpus. */
export function openShingles(buffer: ArrayBuffer, corpus: CorpusTexts): ShingleIndex {
  const arrays = unpack(buffer, corpus) ?? unpack(buildShingles(corpus), corpus);
  if (!arrays) throw new RangeError('A corpus that was just indexed does not fit its own index.');
  const cut: (readonly MatchToken[] | undefined)[] = [];
  return {
    ...arrays,
    ...turnBounds(corpus, arrays.starts),
    bytes: buffer.byteLength,
    tokensOf(slot) {
      const known = cut[slot];
      if (known) return known;
      const tokens = matchTokens(corpus.passages[arrays.order[slot] ?? -1]?.text ?? '');
      cut[slot] = tokens;
      return tokens;
    },
  };
}

/** The place in `order` of the passage that contains a word. */
export function slotOf(index: ShingleIndex, word: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((index.starts[middle] ?? 0) <= word) low = middle;
    else high = middle;
  }
  // Of the passages with the same start only the last one has words.
  return low;
}

function readingOrder(corpus: CorpusTexts): number[] {
  return corpus.statements.flatMap((statement) => statement.turns.flatMap((turn) => turn.passages));
}

function turnBounds(
  corpus: CorpusTexts,
  starts: Uint32Array,
): Pick<ShingleIndex, 'turnStarts' | 'turnEnds'> {
  const turnStarts = new Uint32Array(starts.length - 1);
  const turnEnds = new Uint32Array(starts.length - 1);
  let slot = 0;
  for (const statement of corpus.statements) {
    for (const turn of statement.turns) {
      const after = slot + turn.passages.length;
      turnStarts.fill(starts[slot] ?? 0, slot, after);
      turnEnds.fill(starts[after] ?? 0, slot, after);
      slot = after;
    }
  }
  return { turnStarts, turnEnds };
}

function fillBuckets(
  keys: readonly string[],
  words: Uint32Array,
  starts: Uint32Array,
  turnEnds: Uint32Array,
): Pick<ShingleArrays, 'bucketStarts' | 'postings'> {
  const matters = mattersOf(keys);
  let buckets = 256;
  while (buckets < words.length) buckets *= 2;
  const counts = new Uint32Array(buckets + 1);
  const bucketOfWord = new Int32Array(words.length).fill(-1);
  let slot = 0;
  for (let position = 0; position < words.length; position += 1) {
    while ((starts[slot + 1] ?? 0) <= position) slot += 1;
    const length = shingleLength(matters, position, turnEnds[slot] ?? 0);
    if (length === 0) continue;
    const bucket = bucketOf(words, position, length, buckets);
    bucketOfWord[position] = bucket;
    counts[bucket + 1] = (counts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    counts[bucket + 1] = (counts[bucket + 1] ?? 0) + (counts[bucket] ?? 0);
  }
  const next = counts.slice();
  const postings = new Uint32Array(counts[buckets] ?? 0);
  bucketOfWord.forEach((bucket, position) => {
    if (bucket < 0) return;
    const place = next[bucket] ?? 0;
    postings[place] = position;
    next[bucket] = place + 1;
  });
  return { bucketStarts: counts, postings };
}

function pack(corpus: CorpusTexts, arrays: ShingleArrays): ArrayBuffer {
  const { order, starts, words, bucketStarts, postings } = arrays;
  const parts = [order, starts, words, bucketStarts, postings];
  const header = [
    SHINGLE_MAGIC,
    SHINGLE_VERSION,
    hashText(corpus.hash),
    order.length,
    words.length,
    bucketStarts.length - 1,
    postings.length,
  ];
  const buffer = new ArrayBuffer(
    4 * (HEADER_LENGTH + parts.reduce((sum, part) => sum + part.length, 0)),
  );
  const view = new Uint32Array(buffer);
  view.set(header);
  let offset = HEADER_LENGTH;
  for (const part of parts) {
    view.set(part, offset);
    offset += part.length;
  }
  return buffer;
}

function unpack(buffer: ArrayBuffer, corpus: CorpusTexts): ShingleArrays | null {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < 4 * HEADER_LENGTH) return null;
  const view = new Uint32Array(buffer);
  const [magic, version, hash, passages = 0, words = 0, buckets = 0, postings = 0] = view.subarray(
    0,
    HEADER_LENGTH,
  );
  if (magic !== SHINGLE_MAGIC || version !== SHINGLE_VERSION) return null;
  if (hash !== hashText(corpus.hash)) return null;
  if (passages !== readingOrder(corpus).length) return null;
  let offset = HEADER_LENGTH;
  const take = (length: number) => {
    offset += length;
    return view.subarray(offset - length, offset);
  };
  const arrays = {
    order: take(passages),
    starts: take(passages + 1),
    words: take(words),
    bucketStarts: take(buckets + 1),
    postings: take(postings),
  };
  return offset === view.length ? arrays : null;
}
