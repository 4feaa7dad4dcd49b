import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../../src/core/text/common-words.ts';
import { isEverydayWord } from '../../../../src/core/text/everyday-words.ts';
import { foldWord } from '../../../../src/core/text/fold.ts';
import { isOfficialWord } from '../../../../src/core/text/official-words.ts';

describe('isOfficialWord', () => {
  it.each(['cooperation', 'sovereignty', 'Organisation'])('%s is of every state', (word) => {
    expect(isOfficialWord(foldWord(word))).toBe(true);
    expect(isCommonWord(foldWord(word)) || isEverydayWord(foldWord(word))).toBe(false);
  });

  it.each(['boiler', 'Taiwan', 'hopes'])(
    '%s is of one subject, one country or everybody',
    (word) => {
      expect(isOfficialWord(foldWord(word))).toBe(false);
    },
  );
});
