import { describe, expect, it } from 'vitest';
import {
  buildShingles,
  openShingles,
  slotOf,
} from '../../../../../src/core/quotes/shingles/shingle-index.ts';
import { BRIDGE, HARBOUR, smallRecord } from '../small-record.ts';

const { corpus } = smallRecord({
  turns: [{ paragraphs: [HARBOUR] }, { paragraphs: ['', BRIDGE] }],
});

describe('buildShingles', () => {
  it('gives the same bytes for the same corpus', () => {
    expect(new Uint8Array(buildShingles(corpus))).toEqual(new Uint8Array(buildShingles(corpus)));
  });
});

describe('openShingles', () => {
  const index = openShingles(buildShingles(corpus), corpus);

  it('knows passages and turns by their words', () => {
    const first = index.tokensOf(0).length;
    expect([...index.starts]).toEqual([0, first, first, index.words.length]);
    expect([...index.turnStarts]).toEqual([0, first, first]);
    expect([...index.turnEnds]).toEqual([first, index.words.length, index.words.length]);
    expect([slotOf(index, 0), slotOf(index, first - 1), slotOf(index, first)]).toEqual([0, 0, 2]);
  });

  it.each([
    ['garbage', new ArrayBuffer(10)],
    ['nothing', new ArrayBuffer(0)],
    ['another corpus', buildShingles({ ...corpus, hash: 'other' })],
  ])('packs anew when given %s', (_name, buffer) => {
    expect(openShingles(buffer, corpus).postings).toEqual(index.postings);
  });
});
