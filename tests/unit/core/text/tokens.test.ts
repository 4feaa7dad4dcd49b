import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, wordKeys } from '../../../../src/core/text/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['The U.S. and China', ['the', 'us', 'and', 'china']],
    ['in the U.S. I think', ['in', 'the', 'us', 'i', 'think']],
    ['good-neighborly', ['good', 'neighborly']],
    ['China\u2013U.S. ties', ['china', 'us', 'ties']],
    ['20 per cent, 20%, 20 percent', ['20', '%', '20', '%', '20', '%']],
    ['US$13bn', ['us', '$', '13', 'billion']],
    ['43m people, 5 m, an m', ['43', 'million', 'people', '5', 'm', 'an', 'm']],
    ["years' time, don\u2019t", ['years', 'time', "don't"]],
    ['ends.Then else', ['ends', 'then', 'else']],
    ['the"steel camel fleet"running', ['the', 'steel', 'camel', 'fleet', 'running']],
    ['COVID-19 in 2020', ['covid', '19', 'in', '2020']],
    ['\u4E2D\u56FD and 5G', ['\u4E2D', '\u56FD', 'and', '5g']],
    ['', []],
  ])('cuts %s', (text, keys) => {
    expect(wordKeys(text)).toEqual(keys);
  });

  it('cuts plain text the same with and without letters that are not plain', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB1. ,\'%$-\u2019"U'), maxLength: 30 }),
        (text) => {
          const other = tokenize(`${text} \u00E9`).slice(0, -1);
          expect(tokenize(text)).toEqual(other);
        },
      ),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it('cuts text of all scripts the same with and without letters that take two places', () => {
    const units = [
      ..."aU1.,' %-\u2019\u00E9\u00C9\u0438\u0418\u4E2D\u3007\u306E\u30AB\uD55C\u00B2\u0663\u0301\u00AD\uE000\uE001\uE01F",
      '\uD83D\uDE00',
    ];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 30 }),
        (text) => {
          const other = tokenize(`${text} \uD835\uDC00`).slice(0, -1);
          expect(tokenize(`${text} \u00E9`).slice(0, -1)).toEqual(other);
        },
      ),
      { seed: 8, numRuns: 3_000 },
    );
  });

  it('gives places that are in order and slice to words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
