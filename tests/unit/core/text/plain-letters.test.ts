import { describe, expect, it } from 'vitest';
import { hasPlainLetters } from '../../../../src/core/text/plain-letters.ts';

describe('hasPlainLetters', () => {
  it.each(['', 'The U.S. ferry, 1784', '“Don’t,” he said – or — did he…', 'no\u00A0break\nhere'])(
    'is true of %j',
    (text) => {
      expect(hasPlainLetters(text)).toBe(true);
    },
  );

  it.each(['café', 'cafe\u0301', '台灣', 'ＮＡＴＯ', 'Київ', '٣', 'ﬁsh'])(
    'is false of %j',
    (text) => {
      expect(hasPlainLetters(text)).toBe(false);
    },
  );
});
