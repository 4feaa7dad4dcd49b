import { describe, expect, it } from 'vitest';
import { align } from '../../../../../src/core/quotes/compare/align.ts';
import {
  type Comparison,
  compare,
  compareExact,
} from '../../../../../src/core/quotes/compare/comparison.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted, smallRecord } from '../small-record.ts';

function comparison(page: string, there: string): Comparison {
  const record = smallRecord({ turns: [{ paragraphs: [there] }] });
  const words = quotationWords(quoted(page));
  const steps = align(words, record.shingles.words, 0, record.shingles.words.length);
  return compare(record, words, steps);
}

describe('compare', () => {
  it.each([
    ['post-war order', 'the postwar order', 0],
    ['some 25 trawlers left', 'some twenty-five trawlers left', 0],
    ['13 billion crowns', '13,000,000,000 crowns', 0],
    ['a new order of the seas', 'a old order of seas', 2],
  ])('%s differs from %s in %i places', (page, there, differences) => {
    expect(comparison(page, there).differences).toBe(differences);
  });

  it('counts contractions apart', () => {
    const { differences, contractions, equal, words } = comparison(
      "it isn't over yet",
      'it is not over yet',
    );
    expect({ differences, contractions }).toEqual({ differences: 0, contractions: 1 });
    expect(equal).toBe(words);
  });

  it('does not read a word put before a sentence as replacing the end of the one before', () => {
    const { blocks } = comparison(
      'But trawlers left the strait',
      'Nets are dear. Trawlers left the strait.',
    );
    expect(blocks[0]).toMatchObject({ kind: 'differ', from: 0, to: 1, placeFrom: 3, placeTo: 3 });
  });

  it('says when only the ends differ', () => {
    expect(comparison('old trawlers left the strait', 'new trawlers left the strait').atEdge).toBe(
      true,
    );
    expect(
      comparison('new trawlers crossed the strait', 'new trawlers left the strait').atEdge,
    ).toBe(false);
  });
});

describe('compareExact', () => {
  it('still sees that a contraction was written out', () => {
    const record = smallRecord({ turns: [{ paragraphs: ['trawlers are not welcome here'] }] });
    const words = quotationWords(quoted("trawlers aren't welcome here"));
    expect(compareExact(record, words, 0)).toMatchObject({
      contractions: 1,
      differences: 0,
      placeTo: 5,
    });
  });
});
