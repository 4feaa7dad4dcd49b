import { describe, expect, it } from 'vitest';
import { leastShare } from '../../../../src/core/related/least-share.ts';

const paragraphs = ['Ten words.', 'Ten words.', 'Ten words.', 'Ten words.'];

describe('leastShare', () => {
  it('is a third where nothing is known of how a page stands together', () => {
    expect(leastShare(0, paragraphs)).toBeCloseTo(1 / 3);
    expect(leastShare(0, [])).toBeCloseTo(1 / 3);
  });

  it('grows with what stands together, and leaves room for what is no story there', () => {
    expect(leastShare(10, paragraphs)).toBeCloseTo(1 / 3);
    expect(leastShare(20, paragraphs)).toBeCloseTo(0.375);
    expect(leastShare(40, paragraphs)).toBeCloseTo(0.75);
  });
});
