import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../../../../../src/core/search/match/other-spellings.ts';

describe('otherSpellings', () => {
  it.each([
    ['organisation', 'organization'],
    ['organization', 'organisation'],
    ['labour', 'labor'],
    ['labor', 'labour'],
    ['neighbors', 'neighbours'],
    ['center', 'centre'],
    ['defense', 'defence'],
    ['dialog', 'dialogue'],
  ])('knows %s as %s', (term, other) => {
    expect(otherSpellings(term)).toContain(other);
  });

  it.each(['size', 'peace', 'war', 'us', 'never', 'senator', '2021'])('leaves %s alone', (term) => {
    expect(otherSpellings(term)).toEqual([]);
  });
});
