import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../../src/core/quotes/shingles/find-candidates.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted, smallRecord } from '../small-record.ts';

const { shingles } = smallRecord(
  { turns: [{ paragraphs: ['Herring trawlers left the strait.', 'They came home at dusk.'] }] },
  {
    turns: [
      { paragraphs: ['Herring trawlers left the strait at noon.'] },
      { paragraphs: ['Nobody saw them.'] },
    ],
  },
);

function candidates(text: string, wide = false) {
  return findCandidates(shingles, quotationWords(quoted(text)), wide);
}

describe('findCandidates', () => {
  it('finds every place that holds all the words', () => {
    expect(candidates('trawlers left the strait').exact).toEqual([1, 11]);
  });

  it('finds words that run over a paragraph\u2019s end, but not over a turn\u2019s', () => {
    expect(candidates('the strait. They came home').exact).toEqual([3]);
    expect(candidates('strait at noon. Nobody saw').exact).toEqual([]);
  });

  it('keeps windows inside the turn', () => {
    for (const { from, to } of candidates('trawlers crossed the strait at noon. Nobody saw')
      .windows) {
      expect(
        [
          [0, 10],
          [10, 17],
        ].some(([start = 0, end = 0]) => from >= start && to <= end),
      ).toBe(true);
    }
  });

  it('looks further around what is found if there are marked gaps, since a fragment can be too common to be found', () => {
    const waves = Array.from({ length: 40 }, (_, at) => `wave${at}`).join(' ');
    const sea = smallRecord({ turns: [{ paragraphs: [`It was ${waves} herring trawlers came`] }] });
    const words = quotationWords(quoted('It was … herring trawlers'));
    const from = (wide: boolean) => findCandidates(sea.shingles, words, wide).windows[0]?.from;
    expect(from(false)).toBeGreaterThan(30);
    expect(from(true)).toBe(0);
  });

  it('looks at the stumps of a short quotation beside fuller runs of grammar words', () => {
    const runs = Array.from({ length: 6 }, (_, at) => ({
      paragraphs: [`Buoy${at} will not be mended.`],
    }));
    const { shingles: many } = smallRecord({
      turns: [...runs, { paragraphs: ['They hope it will be enough.'] }],
    });
    const { windows } = findCandidates(many, quotationWords(quoted('hope it will not be')), false);
    expect(windows.some(({ to }) => to === many.words.length)).toBe(true);
  });

  it('finds nothing for words that share too little', () => {
    expect(
      candidates('the parliament debated fishing rights on the strait for hours').windows,
    ).toEqual([]);
  });
});
