import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../../src/core/text/common-words.ts';
import { isEverydayWord } from '../../../../src/core/text/everyday-words.ts';
import { foldWord } from '../../../../src/core/text/fold.ts';

describe('isEverydayWord', () => {
  it.each(['possible', 'thing', 'Important'])('%s is used by everybody', (word) => {
    expect(isEverydayWord(foldWord(word))).toBe(true);
  });

  it.each(['sanctions', 'boiler', 'Ukraine'])('%s belongs to a subject', (word) => {
    expect(isEverydayWord(foldWord(word))).toBe(false);
    expect(isCommonWord(foldWord(word))).toBe(false);
  });
});
