import { describe, expect, it } from 'vitest';
import { otherFunctionWords } from '../../../../../src/core/search/query/other-function-words.ts';
import { searchTerms } from '../../../../../src/core/search/search-terms.ts';

function found(query: string): string[] {
  return [...otherFunctionWords(searchTerms(query).map(({ term }) => term))];
}

describe('function words of other languages', () => {
  it.each([
    ['German', 'Lachs in der Nordsee', ['in', 'der']],
    ['Spanish', 'el salmón y las redes', ['el', 'y', 'las']],
    ['French', 'la pêche dans un port', ['la', 'dans', 'un']],
    ['Portuguese', 'pesca na costa', ['na']],
    ['Russian, with a letter that folding changes', 'какой лосось в порту', ['какои', 'в']],
    ['Arabic, with a letter that folding changes', 'إلى الميناء', ['الى']],
    ['Hindi', 'बंदरगाह में मछली', ['में']],
  ])('are known where the query is in the language: %s', (_language, query, words) => {
    expect(found(query)).toEqual(words);
  });

  it.each([
    ['an abbreviation', 'UN report'],
    ['a word', 'fish die, man am sea, war on sin'],
    ['a name', 'Al Gore in LA'],
  ])('are none where English has the same letters: %s', (_what, query) => {
    expect(found(query)).toEqual([]);
  });
});
