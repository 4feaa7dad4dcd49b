import { describe, expect, it } from 'vitest';
import { looksLikeQuotation } from '../../../../src/popup/search/looks-like-quotation.ts';

describe('whether a search is perhaps a quotation that is meant to be checked', () => {
  it.each([
    ['eight words', 'the boats came home before the long winter'],
    ['five words that begin with a quotation mark', '“the boats came home early'],
    ['such words in the marks of another language', ' « les bateaux sont rentrés hier »'],
  ])('yes: %s', (_, query) => {
    expect(looksLikeQuotation(query)).toBe(true);
  });

  it.each([
    ['seven words', 'the boats came home before the winter'],
    ['five words without marks', 'the boats came home early'],
    ['four words in quotation marks', '"the boats came home"'],
    ['a quotation mark that comes later', 'boats came home "before winter"'],
    ['signs that are no words', 'boats – came – home – before – winter'],
  ])('no: %s', (_, query) => {
    expect(looksLikeQuotation(query)).toBe(false);
  });
});
