import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../src/reader/statement/cut-text.ts';

describe('cutText', () => {
  it('cuts at marks and at quoted words, also where they cross', () => {
    const pieces = cutText(
      'abcdefgh',
      [{ start: 1, end: 4 }],
      [{ start: 3, end: 6, source: 'a charter' }],
    );
    expect(pieces).toEqual([
      { text: 'a', mark: null, source: null },
      { text: 'bc', mark: 0, source: null },
      { text: 'd', mark: 0, source: 'a charter' },
      { text: 'ef', mark: null, source: 'a charter' },
      { text: 'gh', mark: null, source: null },
    ]);
  });

  it('loses and adds no character, whatever the ranges', () => {
    const range = fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(range),
        fc.array(range),
        (text, marks, quoted) => {
          const spans = quoted.map((each) => ({ ...each, source: 'x' }));
          expect(
            cutText(text, marks, spans)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
