import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../../src/core/quotes/compare/comparison.ts';
import {
  type Circumstances,
  judge,
  leavesOut,
} from '../../../../../src/core/quotes/judge/judge.ts';

const equalBlock = {
  kind: 'equal',
  from: 0,
  to: 12,
  placeFrom: 0,
  placeTo: 12,
  contraction: false,
  gap: 'none',
} as const;
/** Four words of the middle in another order. */
const swapped: Comparison['blocks'] = [
  { ...equalBlock, to: 4, placeTo: 4 },
  { ...equalBlock, kind: 'differ', from: 4, to: 8, placeFrom: 4, placeTo: 8 },
  { ...equalBlock, from: 8, placeFrom: 8 },
];
/** "Do not" for "don't", then another word. */
const contracted: Comparison['blocks'] = [
  { ...equalBlock, to: 4, placeTo: 4 },
  { ...equalBlock, kind: 'differ', contraction: true, from: 4, to: 6, placeFrom: 4, placeTo: 5 },
  { ...equalBlock, kind: 'differ', from: 8, to: 9, placeFrom: 7, placeTo: 8 },
];
const equal: Comparison = {
  blocks: [equalBlock],
  placeFrom: 0,
  placeTo: 12,
  words: 12,
  equal: 12,
  recordWords: 12,
  moved: 0,
  differences: 0,
  contractions: 0,
  evidence: 6,
  atEdge: false,
  negated: false,
  particular: true,
};
/** Words of everyday or official speech with another ending. */
const formula: Partial<Comparison> = {
  differences: 1,
  atEdge: true,
  particular: false,
};
const plain: Circumstances = {
  speaker: 'unknown',
  predates: false,
  timing: 'open',
  translation: false,
  voice: 'direct',
  quoted: false,
  headline: false,
};

describe('judge', () => {
  it.each<[string, Partial<Comparison>, Partial<Circumstances>, string | null]>([
    ['all equal', {}, {}, 'verbatim'],
    ['all equal, other speaker', {}, { speaker: 'other', predates: true }, 'verbatim'],
    ['one contraction', { contractions: 1 }, {}, 'altered'],
    ['one difference', { differences: 1, equal: 11 }, {}, 'altered'],
    ['one difference, idiom', { differences: 1, equal: 11, evidence: 0.2 }, {}, null],
    [
      'one difference in an introduction',
      { differences: 1, equal: 11 },
      { voice: 'editorial' },
      null,
    ],
    [
      'words passed over without a mark in two places',
      { differences: 2, equal: 12, recordWords: 40 },
      {},
      null,
    ],
    [
      'a contraction beside one changed word',
      { differences: 1, contractions: 1, equal: 11, evidence: 0.5, blocks: contracted },
      {},
      'altered',
    ],
    [
      'one difference at the end, formula',
      { differences: 1, equal: 11, evidence: 1, atEdge: true, particular: false },
      {},
      null,
    ],
    [
      'one difference at the end of words that no formula has',
      { differences: 1, equal: 11, evidence: 0.7, atEdge: true },
      {},
      'altered',
    ],
    [
      'the same with a little less evidence',
      { differences: 1, equal: 11, evidence: 0.69, atEdge: true },
      {},
      null,
    ],
    [
      'one difference in an idiom that nobody is named for',
      { differences: 1, equal: 11, evidence: 0.55, particular: false },
      {},
      null,
    ],
    [
      'the same of the named speaker',
      { differences: 1, equal: 11, evidence: 0.55, particular: false },
      { speaker: 'same' },
      'altered',
    ],
    [
      'a changed word said by somebody of another office',
      { differences: 1, equal: 11, evidence: 3 },
      { speaker: 'unlikely' },
      null,
    ],
    ['equal words said by somebody of another office', {}, { speaker: 'unlikely' }, 'verbatim'],
    [
      'a changed word that a spokesman is said to have said',
      { differences: 1, equal: 11, evidence: 1.79 },
      { speaker: 'doubtful' },
      null,
    ],
    [
      'the same with as much evidence as it takes',
      { differences: 1, equal: 11, evidence: 1.8 },
      { speaker: 'doubtful' },
      'altered',
    ],
    [
      'the same with half of it in these days',
      { differences: 1, equal: 11, evidence: 0.8 },
      { speaker: 'doubtful', timing: 'near' },
      'altered',
    ],
    ['equal words that a spokesman is said to have said', {}, { speaker: 'doubtful' }, 'verbatim'],
    [
      'four words that changed places with as much evidence as one changed word needs',
      { equal: 8, moved: 4, differences: 1, evidence: 0.45, blocks: swapped },
      {},
      'altered',
    ],
    [
      'several words of a short formula',
      { words: 6, equal: 4, recordWords: 7, differences: 1, evidence: 1 },
      { speaker: 'same' },
      null,
    ],
    [
      'one word with as little evidence',
      { words: 6, equal: 5, recordWords: 6, differences: 1, evidence: 1 },
      { speaker: 'same' },
      'altered',
    ],
    [
      'one difference at the end, a page that quotes the statement',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.6, atEdge: true },
      { speaker: 'same', quoted: true },
      'altered',
    ],
    [
      'the same in an article of these days',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.6, atEdge: true },
      { speaker: 'same', timing: 'near' },
      'altered',
    ],
    [
      'a difference at the end with middling evidence',
      { words: 6, equal: 5, recordWords: 6, differences: 1, evidence: 1.2, atEdge: true },
      { speaker: 'same' },
      'altered',
    ],
    [
      'the same in an article of another season',
      { ...formula, evidence: 1.2, words: 7, equal: 6, recordWords: 7 },
      { speaker: 'same', timing: 'far' },
      'thin',
    ],
    [
      'the same in an article of another season that quotes the statement',
      { words: 6, equal: 5, recordWords: 6, differences: 1, evidence: 1.2, atEdge: true },
      { speaker: 'same', timing: 'far', quoted: true },
      'altered',
    ],
    [
      'the same on a page that does not',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.55, atEdge: true },
      { speaker: 'same' },
      'thin',
    ],
    [
      'five words passed over without a mark',
      { words: 6, equal: 6, recordWords: 11, differences: 1, evidence: 1.1 },
      { speaker: 'same' },
      'altered',
    ],
    [
      'five words passed over without a mark in a formula',
      { words: 6, equal: 6, recordWords: 11, differences: 1, evidence: 0.9 },
      { speaker: 'same' },
      'thin',
    ],
    [
      'a word that denies, put in',
      { words: 6, equal: 5, recordWords: 5, differences: 1, evidence: 0.2, negated: true },
      { speaker: 'same' },
      'altered',
    ],
    [
      'another word, put in with as little evidence',
      { words: 6, equal: 5, recordWords: 5, differences: 1, evidence: 0.3 },
      { speaker: 'same' },
      'thin',
    ],
    [
      'a changed word in a few of the named speaker',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.3 },
      { speaker: 'same' },
      'thin',
    ],
    [
      'the same with nobody named',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.3 },
      {},
      null,
    ],
    [
      'the same in a headline',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.3 },
      { speaker: 'same', headline: true },
      null,
    ],
    [
      'a changed last word after a particular one',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.5, atEdge: true },
      { speaker: 'same' },
      'thin',
    ],
    [
      'a changed last word after everyday ones',
      {
        words: 5,
        equal: 4,
        recordWords: 5,
        differences: 1,
        evidence: 0.9,
        atEdge: true,
        particular: false,
      },
      { speaker: 'same' },
      null,
    ],
    [
      'a changed last word after six everyday ones',
      {
        words: 7,
        equal: 6,
        recordWords: 7,
        differences: 1,
        evidence: 0.9,
        atEdge: true,
        particular: false,
      },
      { speaker: 'same' },
      'thin',
    ],
    [
      'a changed last word, the statement quoted elsewhere and of these days',
      { words: 5, equal: 4, recordWords: 5, differences: 1, evidence: 0.45, atEdge: true },
      { speaker: 'same', quoted: true, timing: 'near' },
      'altered',
    ],
    ['one difference, other speaker', { differences: 1, equal: 10 }, { speaker: 'other' }, null],
    [
      'nearly the same at length, other speaker',
      { differences: 1, equal: 11, evidence: 9 },
      { speaker: 'other' },
      'altered',
    ],
    ['three words in a headline', { differences: 1, equal: 9 }, { headline: true }, null],
    [
      'three differences in a translation',
      { differences: 3, equal: 9 },
      { translation: true, speaker: 'same' },
      'similar',
    ],
    ['three differences in the original', { differences: 3, equal: 9 }, {}, 'altered'],
    ['half the words, same speaker', { differences: 4, equal: 7 }, { speaker: 'same' }, 'similar'],
    ['half the words, nobody named', { differences: 4, equal: 7 }, {}, null],
    [
      'half the words, in a question',
      { differences: 4, equal: 7 },
      { speaker: 'same', voice: 'question' },
      null,
    ],
  ])('%s', (_name, comparison, circumstances, level) => {
    expect(judge({ ...equal, ...comparison }, { ...plain, ...circumstances })).toBe(level);
  });

  it('finds out the speaker only where the words may come from the record', () => {
    let asked = false;
    const about: Circumstances = {
      ...plain,
      get speaker() {
        asked = true;
        return 'same' as const;
      },
    };
    expect(judge({ ...equal, differences: 4, equal: 5, evidence: 2 }, about)).toBeNull();
    expect(asked).toBe(false);
    expect(judge({ ...equal, differences: 1, equal: 11 }, about)).toBe('altered');
    expect(asked).toBe(true);
  });

  it('wants more than chance words on both sides of a gap', () => {
    const blocks = [
      { ...equalBlock, to: 2 },
      { ...equalBlock, kind: 'omit' as const, from: 2, to: 2, gap: 'ellipsis' as const },
      { ...equalBlock, from: 2, to: 4 },
    ];
    expect(judge({ ...equal, blocks }, plain)).toBeNull();
    expect(leavesOut({ ...equal, blocks })).toBe(true);
  });
});
