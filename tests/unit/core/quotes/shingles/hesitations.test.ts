import { describe, expect, it } from 'vitest';
import { withoutHesitations } from '../../../../../src/core/quotes/shingles/hesitations.ts';
import { tokenize } from '../../../../../src/core/text/tokens.ts';

describe('withoutHesitations', () => {
  it.each([
    ['Well uh the harbor, um, is open', 'well the harbor is open'],
    ['Uhh, I I think that the, the boats are in', 'i think that the boats are in'],
    ['And and it is erm hmm done', 'and it is done'],
    // Emphasis and grammar.
    ['It is very very good that that is so', 'it is very very good that that is so'],
    ['We had had no no idea of it', 'we had had no no idea of it'],
    // Another sentence, another word.
    ['This is what I. I think so', 'this is what i i think so'],
    ['The umbrella of the uhlans', 'the umbrella of the uhlans'],
    // Other languages.
    ['Wir gehen um die Ecke', 'wir gehen um die ecke'],
    ['Temos um plano para o porto', 'temos um plano para o porto'],
  ])('%s', (text, words) => {
    const kept = withoutHesitations(text, tokenize(text));
    expect(kept.map(({ key }) => key).join(' ')).toBe(words);
  });
});
