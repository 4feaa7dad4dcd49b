import { describe, expect, it } from 'vitest';
import { matchContext } from '../../../../../src/core/quotes/result/match-context.ts';

const TEXT = 'Nets are dear. However, trawlers left the strait, but not for long. They came home.';

function around(words: string) {
  const start = TEXT.indexOf(words);
  return matchContext(TEXT, start, start + words.length);
}

describe('matchContext', () => {
  it('gives the rest of a sentence that was cut', () => {
    expect(around('trawlers left the strait')).toEqual({
      before: 'However, ',
      after: ', but not for long.',
      cutBefore: 'However, ',
      cutAfter: ', but not for long.',
    });
  });

  it('gives the sentences around a whole one', () => {
    const { before, after, cutBefore, cutAfter } = around(
      'However, trawlers left the strait, but not for long.',
    );
    expect([before, after, cutBefore, cutAfter]).toEqual([
      'Nets are dear. ',
      ' They came home.',
      '',
      '',
    ]);
  });

  it('gives nothing at the ends of a passage', () => {
    expect(around(TEXT)).toEqual({ before: '', after: '', cutBefore: '', cutAfter: '' });
  });
});
