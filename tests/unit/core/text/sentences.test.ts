import { describe, expect, it } from 'vitest';
import { sentenceAt, splitSentences } from '../../../../src/core/text/sentences.ts';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['One. Two!', ['One.', 'Two!']],
    ['The U.S. is big. So is Mr. Li.', ['The U.S. is big.', 'So is Mr. Li.']],
    ['It rose 3.5 percent. Fine.', ['It rose 3.5 percent.', 'Fine.']],
    ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
    ['everything else.China loves peace', ['everything else.', 'China loves peace']],
    ['We left the U.S. The end came.', ['We left the U.S.', 'The end came.']],
    ['Well ... maybe. And … Then no', ['Well ... maybe.', 'And …', 'Then no']],
    ['See No. 5 here. Yes', ['See No. 5 here.', 'Yes']],
    ['\u4F60\u597D\u3002\u518D\u89C1\u3002', ['\u4F60\u597D\u3002', '\u518D\u89C1\u3002']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['  ', []],
  ])('splits %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('sentenceAt', () => {
  it('finds the sentence that holds a position, or the nearest', () => {
    const all = splitSentences('One. Two.');
    expect([0, 3, 4, 5, 99].map((position) => sentenceAt(all, position))).toEqual([0, 0, 1, 1, 1]);
  });
});
