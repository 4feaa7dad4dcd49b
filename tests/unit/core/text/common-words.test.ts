import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../../src/core/text/common-words.ts';
import { foldWord } from '../../../../src/core/text/fold.ts';

describe('isCommonWord', () => {
  it.each(['the', 'not', 'Which', 'one'])('%s carries grammar', (word) => {
    expect(isCommonWord(foldWord(word))).toBe(true);
  });

  it.each(['peace', 'Taiwan', '87'])('%s carries matter', (word) => {
    expect(isCommonWord(foldWord(word))).toBe(false);
  });
});
