import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsBetween, foldWord } from '../../../../src/core/text/fold.ts';

describe('foldWord', () => {
  it.each([
    ['China', 'china'],
    ['U.S.', 'us'],
    ['U. S.', 'us'],
    ['don\u2019t', "don't"],
    ['neighbourly', 'neighborly'],
    ['per cent', '%'],
    ['1,700', '1700'],
    ['two', '2'],
    ['communiqu\u00E9', 'communique'],
    ['\uFB01nd', 'find'],
    ['co\u00ADoperate', 'cooperate'],
    ['&', 'and'],
  ])('%s is compared as %s', (raw, key) => {
    expect(foldWord(raw)).toBe(key);
  });

  it.each([
    ['87', '79'],
    ['can', "can't"],
    ['3.5', '35'],
    ['million', 'billion'],
    ['may', 'must'],
    ['Xi', 'Xu'],
  ])('%s is never %s', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 14 }), (raw) => {
        const key = foldWord(raw);
        expect(foldWord(key)).toBe(key);
      }),
      { seed: 11, numRuns: 2_000 },
    );
  });
});

describe('foldsBetween', () => {
  it.each([
    ['US', 'U.S.', ['abbreviation']],
    ['Neighbour', 'neighbor', ['case', 'spelling']],
    ['two', '2', ['number-format']],
    ['1,700', '1700', ['number-format']],
    ['%', 'percent', ['percent']],
    ['don\u2019t', "don't", ['quote-marks']],
    ['\uFB01ne', 'fine', ['ligature']],
    ['soft\u00ADhyphen', 'softhyphen', ['spaces']],
    ['&', 'and', ['abbreviation']],
    ['war', 'war', []],
  ])('%s and %s needed %j', (a, b, folds) => {
    expect(foldsBetween(a, b)).toEqual(folds);
    expect(foldsBetween(b, a)).toEqual(folds);
  });
});
