import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../../src/core/text/entities.ts';

describe('readEntities', () => {
  it.each([
    ['NATO&rsquo;s', 'NATO\u2019s'],
    ['&quot;one&quot;&nbsp;&mdash; two', '"one"\u00A0\u2014 two'],
    ['doesn&#39;t and isn&#x2019;t', "doesn't and isn\u2019t"],
    ['R&D; AT&T &copyright; &', 'R&D; AT&T &copyright; &'],
  ])('%s', (text, read) => {
    expect(readEntities(text).replace(/\u2060/g, '')).toBe(read);
  });

  it('keeps the length, whatever the text', () => {
    const parts = fc.constantFrom('&', '#', 'x', ';', '2019', '39', 'rsquo', 'amp', ' ', 'a');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
        expect(readEntities(some.join(''))).toHaveLength(some.join('').length);
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });
});
