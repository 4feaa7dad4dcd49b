import { describe, expect, it } from 'vitest';
import { createPhraseTree } from '../../../../src/core/topics/phrase-tree.ts';
import { splitWords } from '../../../../src/core/topics/words.ts';

function find(phrases: [string, boolean?][], text: string): string[] {
  const tree = createPhraseTree<string>();
  for (const [phrase, exactCase] of phrases) tree.add(phrase, phrase, exactCase);
  return tree.find(splitWords(text)).map(({ value, from, to }) => `${value}@${from}-${to}`);
}

describe('a phrase tree', () => {
  it('finds whole words only', () => {
    expect(find([['Quad']], 'quadruplets and a quad')).toEqual(['Quad@3-4']);
  });

  it('finds phrases inside one another', () => {
    expect(find([['Cold War'], ['new Cold War']], 'a new cold war')).toEqual([
      'new Cold War@1-4',
      'Cold War@2-4',
    ]);
  });

  it('heeds case where a phrase asks for it', () => {
    expect(find([['WHO', true]], 'those who trust the WHO')).toEqual(['WHO@4-5']);
  });

  it('takes any ending after a star', () => {
    expect(find([['Ukrain*']], 'die ukrainische Armee')).toEqual(['Ukrain*@1-2']);
  });

  it('takes any ending after a star within a phrase too', () => {
    expect(find([['Тайваньск* пролив*']], 'в Тайваньском проливе')).toEqual([
      'Тайваньск* пролив*@1-3',
    ]);
  });

  it('reaches over a hyphen, but over no comma', () => {
    expect(find([['Russia-China']], 'a Russia–China pact')).toEqual(['Russia-China@1-3']);
    expect(find([['Russia-China']], 'Russia, China and ten others')).toEqual([]);
    expect(find([['中国军']], '在中国，军人')).toEqual([]);
    expect(find([['China']], 'Russia, China')).toEqual(['China@1-2']);
  });

  it('finds a Korean name within a word, but never one over a space', () => {
    expect(find([['나토']], '반나토')).toEqual(['나토@1-3']);
    expect(find([['나토']], '만나 토론')).toEqual([]);
  });

  it('finds names in scripts without spaces', () => {
    expect(find([['台湾海峡']], '中国軍が台湾海峡で演習')).toEqual(['台湾海峡@4-8']);
  });
});
