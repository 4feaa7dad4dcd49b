import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../../src/core/related/page-words.ts';
import { sharedWords } from '../../../../src/core/related/shared-words.ts';
import { searchTerms } from '../../../../src/core/search/search-terms.ts';

const passage = 'Nobody wins a race to the bottom, and the harbour is no place to begin one.';
const shared = (page: string) => sharedWords(passage, new Set(wordRuns(searchTerms(page))));

describe('sharedWords', () => {
  it('gives the longest stretch in common, as the passage has it', () => {
    expect(shared('She said: a race to the BOTTOM and the harbour is next.')).toBe(
      'a race to the bottom, and the harbour is',
    );
  });

  it('takes a short set phrase for no reason', () => {
    expect(shared('It became a race to the bottom')).toBeNull();
  });

  it('finds a stretch at the very end', () => {
    expect(
      shared('They called it no place to begin one; the harbour is no place to begin one'),
    ).toBe('the harbour is no place to begin one');
  });

  it('stops after twelve words', () => {
    expect(shared(passage)?.split(' ')).toHaveLength(12);
  });
});
