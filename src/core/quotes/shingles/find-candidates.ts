import { isCommonWord } from '../../text/common-words.ts';
import {
  MAX_PLACES,
  MAX_POSTINGS_READ,
  MIN_SHARE_OF_BEST,
  MIN_SHARED_WORDS,
  SHORT_LOOKUP,
  WIDE_SLACK,
} from '../bars.ts';
import type { QuotationWord } from './quotation-words.ts';
import { type ShingleIndex, slotOf } from './shingle-index.ts';
import { bucketOf, shingleLength } from './shingle-layout.ts';

/** A stretch of the record's words, within one turn, that shares runs of words with a quotation. */
export interface Window {
  from: number;
  to: number;
}

/** Where to look for a quotation: places that contain it verbatim, and places that resemble it. */
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
  /** Place of the first hit. */
  first: number;
  /** Words of the quotation covered by hits. */
  shared: number;
}

/**
 * Looks up a quotation's shingles, rare ones first, and groups the hits into windows. Reads a bounded number of postings, so
 * the cost does not grow with the corpus beyond hits. With `wide`, hits in one turn form one window however far apart they are:
 * for quotations whose marked gaps may be long.
 */
export function findCandidates(
  index: ShingleIndex,
  quotation: readonly QuotationWord[],
  wide: boolean,
): Candidates {
  const hashes = quotation.map((word) => word.hash);
  const anchors = readable(anchorsOf(index, quotation, hashes));
  const exact = exactStarts(index, hashes, anchors[0]);
  if (exact.length > 0) return { exact, windows: [] };
  const hits = readPostings(index, hashes, anchors);
  return { exact, windows: windowsOf(index, quotation.length, hits, wide) };
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

/** The rare ones, as many as may be read; always the rarest, or a quotation of common pairs could never be found. */
function readable(anchors: readonly Anchor[]): Anchor[] {
  let read = 0;
  return anchors.filter(({ start, end }, position) => {
    read += end - start;
    return position === 0 || read <= MAX_POSTINGS_READ;
  });
}

function readPostings(
  index: ShingleIndex,
  hashes: readonly number[],
  anchors: readonly Anchor[],
): Hit[] {
  const hits: Hit[] = [];
  for (const { word, length, start, end } of anchors) {
    for (let posting = start; posting < end; posting += 1) {
      const place = index.postings[posting] ?? 0;
      if (equalRun(index.words, place, hashes, word, length)) hits.push({ word, length, place });
    }
  }
  return hits;
}

/** Every place that contains all the words contains the rarest pair. */
function exactStarts(
  index: ShingleIndex,
  hashes: readonly number[],
  rarest: Anchor | undefined,
): number[] {
  if (!rarest) return [];
  const exact: number[] = [];
  for (let posting = rarest.start; posting < rarest.end; posting += 1) {
    const start = (index.postings[posting] ?? 0) - rarest.word;
    if (start < 0 || !equalRun(index.words, start, hashes, 0, hashes.length)) continue;
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

function windowsOf(
  index: ShingleIndex,
  length: number,
  hits: readonly Hit[],
  wide: boolean,
): Window[] {
  if (hits.length === 0) return [];
  const slack = wide ? WIDE_SLACK : 4 + Math.ceil(length / 4);
  const reach = length + slack;
  const clusters: Cluster[] = [];
  const sorted = hits.toSorted((a, b) => a.place - b.place);
  // Which cluster counted a word last: most hits are alone, and a set for each would cost more than everything else.
  const seenIn = new Int32Array(length).fill(-1);
  let turnEnd = 0;
  let before = 0;
  let most = 0;
  for (const hit of sorted) {
    let cluster = clusters.at(-1);
    if (!cluster || hit.place >= turnEnd || (!wide && hit.place - before > reach)) {
      turnEnd = index.turnEnds[slotOf(index, hit.place)] ?? 0;
      cluster = { first: hit.place, from: hit.place, to: hit.place, shared: 0 };
      clusters.push(cluster);
    }
    before = hit.place;
    cluster.from = Math.min(cluster.from, hit.place - hit.word - slack);
    cluster.to = Math.max(cluster.to, hit.place + (length - hit.word) + slack);
    for (let word = hit.word; word < hit.word + hit.length; word += 1) {
      if (seenIn[word] === clusters.length) continue;
      seenIn[word] = clusters.length;
      cluster.shared += 1;
    }
    most = Math.max(most, cluster.shared);
  }
  const short = length <= SHORT_LOOKUP.words;
  const ofBest = (short ? SHORT_LOOKUP.shareOfBest : MIN_SHARE_OF_BEST) * most;
  const least = Math.max(2, MIN_SHARED_WORDS * length, ofBest);
  return clusters
    .filter((cluster) => cluster.shared >= least)
    .map((cluster) => withinTurn(index, cluster))
    .sort((a, b) => b.shared - a.shared || a.from - b.from)
    .slice(0, short ? SHORT_LOOKUP.places : MAX_PLACES);
}

/** Cut at the ends of the turn that contains the first hit. */
function withinTurn(index: ShingleIndex, cluster: Cluster): Cluster {
  const slot = slotOf(index, cluster.first);
  return {
    ...cluster,
    from: Math.max(cluster.from, index.turnStarts[slot] ?? 0),
    to: Math.min(cluster.to, index.turnEnds[slot] ?? 0),
  };
}
