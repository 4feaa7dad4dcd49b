import { describe, expect, it, vi } from 'vitest';
import { openPhraseTree, type Phrase, phraseOf } from '../../../../src/core/topics/phrase-tree.ts';
import { splitWords } from '../../../../src/core/topics/words.ts';

function treeOf(phrases: Phrase<string>[], read = (first: string) => groupOf(phrases, first)) {
  return openPhraseTree(
    read,
    phrases.some(({ steps }) => steps[0]?.endsWith('*')),
  );
}

function groupOf(phrases: Phrase<string>[], first: string) {
  return phrases.filter(({ steps }) => steps[0] === first);
}

function find(phrases: [string, boolean?][], text: string): string[] {
  return treeOf(phrases.map(([phrase, exactCase]) => phraseOf(phrase, phrase, exactCase)))
    .find(splitWords(text))
    .map(({ value, from, to }) => `${value}@${from}-${to}`);
}

describe('a phrase tree', () => {
  it('reads the phrases that begin with a word when a text first has it, and only then', () => {
    const phrases = ['Cold War', 'cold front', 'warm*', 'hot'].map((name) => phraseOf(name, name));
    const read = vi.fn((first: string) => groupOf(phrases, first));
    const tree = treeOf(phrases, read);
    const firsts = new Set(phrases.map(({ steps }) => steps[0]));
    const asked = () => read.mock.calls.flatMap(([first]) => (firsts.has(first) ? [first] : []));
    expect(tree.find(splitWords('the war was cold'))).toEqual([]);
    expect(asked()).toEqual(['cold']);
    const text = splitWords('a warming after the cold war');
    expect(tree.find(text).map(({ value }) => value)).toEqual(['warm*', 'Cold War']);
    expect(tree.find(text).map(({ value }) => value)).toEqual(['warm*', 'Cold War']);
    expect(asked()).toEqual(['cold', 'warm*']);
  });

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

  it('finds an Arabic name written together with the small words before it', () => {
    const kyiv = [['أوكرانيا']] as [string][];
    for (const text of ['لأوكرانيا', 'وأوكرانيا', 'ولأوكرانيا', 'بأوكرانيا', 'أوكرانيا']) {
      expect(find(kyiv, `الغزو الروسي ${text}`)).toEqual(['أوكرانيا@2-3']);
    }
    expect(find([['الحزام والطريق']], 'مبادرة للحزام والطريق')).toEqual(['الحزام والطريق@1-3']);
    expect(find([['الصين']], 'زيارة للصين')).toEqual(['الصين@1-2']);
    expect(find([['قمة']], 'أكل لقمة')).toEqual([]);
  });

  it('finds names in scripts without spaces', () => {
    expect(find([['台湾海峡']], '中国軍が台湾海峡で演習')).toEqual(['台湾海峡@4-8']);
  });
});
