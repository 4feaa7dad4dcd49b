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

  it('finds names in scripts without spaces', () => {
    expect(find([['台湾海峡']], '中国軍が台湾海峡で演習')).toEqual(['台湾海峡@4-8']);
  });
});
