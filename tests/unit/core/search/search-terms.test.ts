import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTerm, searchTerms } from '../../../../src/core/search/search-terms.ts';

const terms = (text: string) => searchTerms(text).map(({ term }) => term);

describe('searchTerms', () => {
  it.each([
    ['folds case and accents', 'Élysée MÜNCHEN', ['elysee', 'munchen']],
    ['reads dotted and plain abbreviations alike', 'U.S. US U.S.A', ['us', 'us', 'usa']],
    ['parts words at hyphens', 'China-US Cold-War', ['china', 'us', 'cold', 'war']],
    ['leaves a possessive out', "China’s neighbour's", ['china', 'neighbour']],
    ['keeps a contraction in one piece', "don't can’t", ['dont', 'cant']],
    ['reads a number with separators as one', '1,000,000 and 3.5', ['1000000', 'and', '3.5']],
    ['does not take a full stop for a decimal point', 'in 2021.', ['in', '2021']],
    ['pairs the characters of unspaced scripts', '台湾问题', ['台湾', '湾问', '问题', '题']],
    ['keeps one lone character', '台', ['台']],
    ['parts scripts from one another', 'G7峰会', ['g7', '峰会', '会']],
    ['folds full-width letters', 'ＣＨＩＮＡ', ['china']],
    ['keeps Hangul words whole', '대만 문제', ['대만', '문제']],
    ['drops Arabic vowel marks', 'كَتَبَ', ['كتب']],
    ['finds nothing in punctuation', '— … “” ?!', []],
  ])('%s', (_name, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('gives the exact place of each word', () => {
    const text = '“The U.S. side’s 1,000 ships” – 台湾';
    const written = searchTerms(text).map(({ start, end }) => text.slice(start, end));
    expect(written).toEqual(['The', 'U.S.', 'side', '1,000', 'ships', '台湾', '湾']);
  });

  it('cuts plain text as it cuts the same text beside a Chinese character', () => {
    const unit = fc.constantFrom(..."aBsz09.,’'-– “$\u00a0", 'U.S.', '1,000', '3.5');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(searchTerms(text)).toEqual(searchTerms(`${text} 台`).slice(0, -1));
      }),
    );
  });

  it('gives ordered places inside the text whose words fold to the term, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let before = 0;
        for (const { term, start, end } of searchTerms(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldTerm(text.slice(start, end))).toBe(term);
          before = start;
        }
      }),
    );
  });

  it('folds a folded term to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        for (const { term } of searchTerms(text)) expect(foldTerm(term)).toBe(term);
      }),
    );
  });
});
