import { describe, expect, it } from 'vitest';
import { otherNumber } from '../../../../../src/core/search/match/other-number.ts';

describe('the other number of a word', () => {
  it.each([
    ['sanction', 'sanctions'],
    ['country', 'countries'],
    ['ally', 'allies'],
    ['way', 'ways'],
    ['crisis', 'crises'],
    ['virus', 'viruses'],
    ['process', 'processes'],
    ['church', 'churches'],
    ['axe', 'axes'],
    ['tax', 'taxes'],
    ['use', 'uses'],
  ])('"%s" and "%s" lead to each other', (singular, plural) => {
    expect(otherNumber(singular)).toContain(plural);
    expect(otherNumber(plural)).toContain(singular);
  });

  it.each([
    ['news', 'new'],
    ['us', 'u'],
    ['virus', 'viru'],
    ['crisis', 'crisi'],
    ['press', 'pres'],
  ])('"%s" is no plural of "%s"', (word, stem) => {
    expect(otherNumber(word)).not.toContain(stem);
  });

  it('is not asked of numbers and other scripts', () => {
    for (const word of ['1990s', 'санкции', '制裁', '5g']) expect(otherNumber(word)).toEqual([]);
  });
});
