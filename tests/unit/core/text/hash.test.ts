import { describe, expect, it } from 'vitest';
import { hashSequence, hashText } from '../../../../src/core/text/hash.ts';

describe('hashText', () => {
  it('is the same on every machine, since an index made on one is read on another', () => {
    expect(hashText('china')).toMatchInlineSnapshot(`3643023988`);
  });

  it('tells a large vocabulary apart', () => {
    const words = Array.from({ length: 20_000 }, (_, number) => `word${number}`);
    expect(new Set(words.map(hashText)).size).toBeGreaterThan(19_995);
  });
});

describe('hashSequence', () => {
  it('depends on order and length', () => {
    const words = [1, 2, 3];
    const hashes = [
      hashSequence(words, 0, 2),
      hashSequence(words, 0, 3),
      hashSequence([2, 1], 0, 2),
    ];
    expect(new Set(hashes).size).toBe(3);
  });
});
