import { describe, expect, it } from 'vitest';
import { pageWords, wordPairs } from '../../../../src/core/related/page-words.ts';
import { searchTerms } from '../../../../src/core/search/search-terms.ts';
import { inventedArticle } from '../../../support/invented-article.ts';

describe('pageWords', () => {
  it('weighs words of the headline more than words of the body', () => {
    const { terms } = pageWords(inventedArticle('Reunification', ['a', 'b', 'Dinosaurs']));
    expect(terms.get('reunification')).toBeGreaterThan(terms.get('dinosaurs') ?? 9);
  });

  it('weighs words of the description as those of the first paragraphs', () => {
    const article = inventedArticle('Title', ['Reunification', 'b', 'c', 'd', 'e', 'Dinosaurs']);
    const { terms } = pageWords({ ...article, description: 'Penguins' });
    expect(terms.get('penguins')).toBe(terms.get('reunification'));
    expect(terms.get('penguins')).toBeGreaterThan(terms.get('dinosaurs') ?? 9);
  });

  it('leaves out grammar, numbers and words of any news page', () => {
    const { terms } = pageWords(inventedArticle('He said on Monday that 12 boats', []));
    expect([...terms.keys()]).toEqual(['boats']);
  });

  it('keeps no more than the heaviest words of a long page', () => {
    const words = Array.from({ length: 500 }, (_, index) => `word${index}x`).join(' ');
    expect(pageWords(inventedArticle('Title', [words])).terms.size).toBe(120);
  });
});

describe('wordPairs', () => {
  it('joins telling words over grammar but not over other words', () => {
    const pairs = wordPairs(searchTerms('the people of Taiwan said peace')).map(({ pair }) => pair);
    expect(pairs).toEqual([]);
    expect(wordPairs(searchTerms('cold war and peace')).map(({ pair }) => pair)).toEqual([
      'cold war',
      'war peace',
    ]);
  });

  it('tells where a pair stands', () => {
    const text = 'the “Cold War” and';
    const [pair] = wordPairs(searchTerms(text));
    expect(text.slice(pair?.start, pair?.end)).toBe('Cold War');
  });
});
