import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/ui/statement/excerpt.ts';
import { MarkedText } from '../../../../src/ui/statement/MarkedText.tsx';
import { draw } from '../draw.tsx';

describe('MarkedText', () => {
  it.each([
    ['nothing to mark', [], []],
    [
      'two words',
      [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
      ],
      ['ab', 'ef'],
    ],
    [
      'ranges that overlap, in any order',
      [
        { start: 3, end: 6 },
        { start: 2, end: 4 },
      ],
      ['cdef'],
    ],
    [
      'ranges that touch',
      [
        { start: 0, end: 2 },
        { start: 2, end: 3 },
      ],
      ['abc'],
    ],
    [
      'ranges beyond the text',
      [
        { start: -5, end: 1 },
        { start: 7, end: 90 },
      ],
      ['a', 'h'],
    ],
    [
      'empty and turned ranges',
      [
        { start: 3, end: 3 },
        { start: 5, end: 2 },
      ],
      [],
    ],
  ])('marks %s', (_, ranges, marked) => {
    const root = draw(<MarkedText text="abcdefgh" ranges={ranges} language="en" />);
    expect(root.textContent).toBe('abcdefgh');
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
  });

  it('shows a part, and where it is cut, while ranges count from the start of the whole', () => {
    const root = draw(
      <MarkedText
        text="abcdefgh"
        ranges={[{ start: 1, end: 5 }]}
        part={{ start: 3, end: 7 }}
        language="en"
      />,
    );
    expect(root.textContent).toBe('… defg\u00a0…');
    expect(root.querySelector('mark')?.textContent).toBe('de');
  });

  it('never loses or doubles a letter, whatever the ranges', () => {
    const range = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    const text = 'The Taiwan Strait stays tense, as the envoy put it.';
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const root = draw(<MarkedText text={text} ranges={ranges} language="en" />);
        expect(root.textContent).toBe(text);
      }),
      { seed: 1 },
    );
  });
});

describe('excerpt', () => {
  it('is all of a short passage', () => {
    expect(excerpt('Short.', [])).toEqual({ start: 0, end: 6 });
  });

  it('begins and ends at words and holds the first highlight', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 150, maxLength: 400 }), fc.nat(), (words, at) => {
        const text = words.map((one, i) => (i % 9 === 8 ? `${one}. B` : one)).join(' ');
        const start = text.lastIndexOf(' ', at % text.length) + 1;
        const part = excerpt(text, [{ start, end: start + 1 }]);
        expect(part.start === 0 || text[part.start - 1] === ' ').toBe(true);
        expect(part.end === text.length || text[part.end] === ' ').toBe(true);
        expect(part.start).toBeLessThanOrEqual(start);
        expect(part.end).toBeGreaterThan(start);
      }),
      { seed: 2 },
    );
  });
});
