import { isCommonWord } from '../text/common-words.ts';
import { MAX_PLACES, MAX_POSTINGS_READ, MIN_SHARED_WORDS } from './bars.ts';
import type { QuotationWord } from './quotation-words.ts';
import { type ShingleIndex, slotOf } from './shingle-index.ts';
import { bucketOf, shingleLength } from './shingle-layout.ts';

/** A stretch of the record's words, within one turn, that shares word runs with a quotation. */
export interface Window {
  from: number;
  to: number;
}

/** Where to look for a quotation: places that hold it word for word, and places that resemble it. */
export interface Candidates {
  /** First words of unbroken runs that equal the whole quotation. */
  exact: number[];
  /** Best first. */
  windows: Window[];
}

interface Anchor {
  word: number;
  length: number;
  start: number;
  end: number;
}

interface Hit {
  /** Word of the quotation. */
  word: number;
  length: number;
  /** Word of the record. */
  place: number;
}

interface Cluster extends Window {
  shared: number;
}

/**
 * Looks a quotation's shingles up, rare ones first, and gathers the hits into windows. Reads a bounded number of
 * postings, so the cost does not grow with the corpus beyond hits. With `wide`, hits of one turn make one window
 * however far apart they lie: for quotations whose marked gaps may be long.
 */
export function findCandidates(
  index: ShingleIndex,
  quotation: readonly QuotationWord[],
  wide: boolean,
): Candidates {
  const hashes = quotation.map((word) => word.hash);
  const hits = readPostings(index, hashes, anchorsOf(index, quotation, hashes));
  if (hits.length === 0) return { exact: [], windows: [] };
  return {
    exact: exactStarts(index, hashes, hits),
    windows: windowsOf(index, quotation.length, hits, wide),
  };
}

function anchorsOf(
  index: ShingleIndex,
  quotation: readonly QuotationWord[],
  hashes: readonly number[],
): Anchor[] {
  const matters = quotation.map((word) => !isCommonWord(word.key));
  const buckets = index.bucketStarts.length - 1;
  const anchors: Anchor[] = [];
  for (let word = 0; word < quotation.length; word += 1) {
    const length = shingleLength(matters, word, quotation.length);
    if (length === 0) continue;
    const bucket = bucketOf(hashes, word, length, buckets);
    const start = index.bucketStarts[bucket] ?? 0;
    const end = index.bucketStarts[bucket + 1] ?? 0;
    if (end > start) anchors.push({ word, length, start, end });
  }
  return anchors.sort((a, b) => a.end - a.start - (b.end - b.start));
}

function readPostings(
  index: ShingleIndex,
  hashes: readonly number[],
  anchors: readonly Anchor[],
): Hit[] {
  const hits: Hit[] = [];
  let read = 0;
  for (const anchor of anchors) {
    const size = anchor.end - anchor.start;
    // The rarest is always read, or a quotation of common pairs could never be found.
    if (read > 0 && read + size > MAX_POSTINGS_READ) break;
    read += size;
    for (let posting = anchor.start; posting < anchor.end; posting += 1) {
      const place = index.postings[posting] ?? 0;
      if (equalRun(index.words, place, hashes, anchor.word, anchor.length)) {
        hits.push({ word: anchor.word, length: anchor.length, place });
      }
    }
  }
  return hits;
}

function exactStarts(
  index: ShingleIndex,
  hashes: readonly number[],
  hits: readonly Hit[],
): number[] {
  const tried = new Set<number>();
  const exact: number[] = [];
  for (const { word, place } of hits) {
    const start = place - word;
    if (start < 0 || tried.has(start)) continue;
    tried.add(start);
    if (!equalRun(index.words, start, hashes, 0, hashes.length)) continue;
    if (start + hashes.length <= (index.turnEnds[slotOf(index, start)] ?? 0)) exact.push(start);
  }
  return exact.sort((a, b) => a - b);
}

function equalRun(
  words: Uint32Array,
  place: number,
  hashes: readonly number[],
  from: number,
  length: number,
): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    if (words[place + offset] !== hashes[from + offset]) return false;
  }
  return true;
}

function windowsOf(index: ShingleIndex, length: number, hits: Hit[], wide: boolean): Window[] {
  const slack = 4 + Math.ceil(length / 4);
  const reach = length + slack;
  const clusters: Cluster[] = [];
  const sorted = hits.toSorted((a, b) => a.place - b.place);
  let members: Hit[] = [];
  let turnEnd = 0;
  const close = () => {
    if (members.length > 0) clusters.push(clusterOf(index, length, slack, members));
    members = [];
  };
  for (const hit of sorted) {
    const last = members.at(-1);
    if (last && (hit.place >= turnEnd || (!wide && hit.place - last.place > reach))) close();
    if (members.length === 0) turnEnd = index.turnEnds[slotOf(index, hit.place)] ?? 0;
    members.push(hit);
  }
  close();
  return clusters
    .filter((cluster) => cluster.shared >= Math.max(2, MIN_SHARED_WORDS * length))
    .sort((a, b) => b.shared - a.shared || a.from - b.from)
    .slice(0, MAX_PLACES);
}

function clusterOf(
  index: ShingleIndex,
  length: number,
  slack: number,
  hits: readonly Hit[],
): Cluster {
  const first = hits[0] ?? { word: 0, length: 0, place: 0 };
  const slot = slotOf(index, first.place);
  const covered = new Set<number>();
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const hit of hits) {
    for (let word = hit.word; word < hit.word + hit.length; word += 1) covered.add(word);
    from = Math.min(from, hit.place - hit.word - slack);
    to = Math.max(to, hit.place + (length - hit.word) + slack);
  }
  return {
    from: Math.max(from, index.turnStarts[slot] ?? 0),
    to: Math.min(to, index.turnEnds[slot] ?? 0),
    shared: covered.size,
  };
}
