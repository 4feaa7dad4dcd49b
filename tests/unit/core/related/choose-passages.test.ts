import { describe, expect, it } from 'vitest';
import { choosePassages } from '../../../../src/core/related/choose-passages.ts';
import type { RankedPassage } from '../../../../src/core/related/rank-passages.ts';

/** A ranked passage: its rank, its statement and its turn. */
function ranked(index: number, rank: number, statement: number, turn: number): RankedPassage {
  return {
    index,
    rank,
    fits: [],
    signals: { topic: rank, words: 0, wording: 0, direct: 0, near: 0, stray: 0 },
    passage: {
      id: `s${statement}#p${index}`,
      statement,
      turn,
      paragraph: index,
      voice: 'direct',
      person: 'someone',
      text: `Passage ${index}.`,
      question: 99,
      topics: [],
    },
  };
}

const indexes = (passages: RankedPassage[]) => choosePassages(passages).map(({ index }) => index);

describe('choosePassages', () => {
  it('starts with the best', () => {
    expect(indexes([ranked(4, 1, 0, 0), ranked(5, 0.9, 1, 0)])[0]).toBe(4);
  });

  it('lets another statement pass a third paragraph of one answer', () => {
    const long = [ranked(0, 1, 0, 0), ranked(1, 0.99, 0, 0), ranked(2, 0.98, 0, 0)];
    expect(indexes([...long, ranked(3, 0.8, 1, 0)])).toEqual([0, 3, 1]);
  });

  it('leaves out passages far weaker than the best', () => {
    expect(indexes([ranked(0, 1, 0, 0), ranked(1, 0.2, 1, 0)])).toEqual([0]);
  });

  it('shows one passage alone where the others fit much less', () => {
    expect(indexes([ranked(0, 1, 0, 0), ranked(1, 0.7, 1, 0)])).toEqual([0]);
    expect(indexes([ranked(0, 1, 0, 0), ranked(1, 0.8, 1, 0)])).toEqual([0, 1]);
  });

  it('wants wording in common where all that is shared is the subject of half the record', () => {
    const topic = { id: 'sea', label: 'Sea', score: 1, evidence: [] };
    const common = {
      topic,
      met: topic.id,
      share: 1,
      closeness: 1,
      sure: 1,
      aside: false,
      rarity: 0.2,
      asked: false,
    };
    const loose = { ...ranked(1, 0.95, 1, 0), fits: [common] };
    const worded = { ...loose, signals: { ...loose.signals, words: 0.9 } };
    const rare = { ...loose, fits: [{ ...common, rarity: 0.6 }] };
    const withBest = (other: RankedPassage) => indexes([ranked(0, 1, 0, 0), other]);
    expect([withBest(loose), withBest(worded), withBest(rare)]).toEqual([[0], [0, 1], [0, 1]]);
  });

  it('shows the same words once', () => {
    const twice = ranked(1, 0.9, 1, 0);
    twice.passage.text = 'Passage 0.';
    const chosen = indexes([ranked(0, 1, 1, 3), twice]);
    expect(chosen).toEqual([0]);
  });

  it('never gives more than six', () => {
    const many = Array.from({ length: 20 }, (_, index) => ranked(index, 1, index, 0));
    expect(indexes(many)).toHaveLength(6);
  });
});
