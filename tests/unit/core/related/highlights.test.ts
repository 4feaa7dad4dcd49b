import { describe, expect, it } from 'vitest';
import { highlights } from '../../../../src/core/related/highlights.ts';
import { FISHING, relatedRecord } from './sample-record.ts';

const { vocabulary } = relatedRecord();

function marked(text: string, pairs: string[] = []): string[] {
  return highlights(text, [FISHING], new Set(pairs), vocabulary).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('highlights', () => {
  it("marks names of the page's topics and no others", () => {
    expect(marked('Fisheries and freight trains')).toEqual(['Fisheries']);
  });

  it('marks pairs of words that the page has too', () => {
    expect(marked('in the northern bay', ['northern bay'])).toEqual(['northern bay']);
  });

  it('joins marks that touch or overlap', () => {
    expect(marked('northern fisheries', ['northern fisheries'])).toEqual(['northern fisheries']);
  });
});
