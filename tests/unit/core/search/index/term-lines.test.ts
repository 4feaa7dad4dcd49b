import MiniSearch, { type SearchOptions } from 'minisearch';
import { describe, expect, it } from 'vitest';
import { openTermLines, writeTermLines } from '../../../../../src/core/search/index/term-lines.ts';

const options = { fields: ['text', 'title'], searchOptions: { boost: { title: 2 } } };

const whole = new MiniSearch(options);
whole.addAll([
  { id: 0, title: 'Peace', text: 'Trade talks, trading posts and constructor prose' },
  { id: 1, title: 'Trade', text: 'Grade the talks; peace, peace and peace for all of Taiwan' },
  { id: 2, title: 'Taiwan', text: 'Nothing of the kind: 台湾, Тайвань, __proto__' },
]);
const serialised = writeTermLines(whole.toJSON());

/** What is found; the order in which terms were read decides no more than how a sum is rounded. */
function found(index: MiniSearch, word: string, how: SearchOptions) {
  return index
    .search(word, how)
    .map(({ id, score, match }) => [id, score.toFixed(9), Object.keys(match).sort()])
    .sort();
}

describe('openTermLines', () => {
  it.each([
    ['a word', 'trade', {}],
    ['a word that stands more than once', 'peace', {}],
    ['the beginning of words', 'tra', { prefix: true }],
    ['a misspelled word', 'pease', { fuzzy: 2 }],
    ['both', 'tra', { prefix: true, fuzzy: 1 }],
    ['one field', 'taiwan', { fields: ['title'] }],
    ['a word in another script', '台湾', {}],
    ['the name of a property', 'constructor', {}],
    ['a word that is not there', 'elsewhere', { prefix: true }],
  ])('answers for %s as the whole index does', (_, word, how) => {
    const lines = openTermLines(serialised, options);
    const opened = () => {
      if ('fuzzy' in how) return lines.havingAll('');
      return 'prefix' in how ? lines.havingAll(word) : lines.having([word]);
    };
    // Twice: the second time finds its terms read already.
    for (let time = 0; time < 2; time += 1) {
      expect(found(opened(), word, how)).toEqual(found(whole, word, how));
    }
  });

  it('opens the wanted terms and no others', () => {
    const lines = openTermLines(serialised, options);
    expect(lines.having(['tra', 'trade']).termCount).toBe(1);
    expect(lines.havingAll('tra').termCount).toBe(2);
    expect(lines.havingAll('').termCount).toBe(whole.termCount);
  });

  it('writes each place once, as a distance', () => {
    const [, ...lines] = serialised.split('\n');
    expect(lines).toContain('["peace","1*3","0"]');
    expect(lines).toContain('["taiwan","1","2"]');
    expect(lines).toContain('["talks","0 1"]');
  });

  it.each(['', '{', '[]', '{"documentCount":3}'])(
    'throws on anything that is not such an index: %j',
    (text) => {
      expect(() => openTermLines(text, options)).toThrow();
    },
  );
});
