import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/ui/statement/excerpt.ts';

const sentence = 'The harbour stays open for boats of every kind and size. ';
const long = sentence.repeat(20).trim();

/** The part of a text that is shown first, with `words` highlighted if they are given. */
function shown(text: string, words?: string): string {
  const start = words === undefined ? -1 : text.lastIndexOf(words);
  const marks = words === undefined ? [] : [{ start, end: start + words.length }];
  const { start: from, end } = excerpt(text, marks);
  return text.slice(from, end);
}

describe('excerpt', () => {
  it('is all of a short passage', () => {
    expect(shown(sentence)).toBe(sentence);
  });

  it('is the beginning of a long one in which nothing is highlighted, in whole sentences', () => {
    expect(shown(long)).toBe(sentence.repeat(5).trim());
  });

  it('begins with the sentence of the first highlight', () => {
    const text = `${sentence.repeat(10)}Ferries sail on Monday. ${sentence.repeat(10)}`;
    expect(shown(text, 'Monday')).toMatch(/^Ferries sail on Monday\. The harbour/);
  });

  it('begins with a whole word where the sentence of the highlight is too long', () => {
    const text = `${'boats and ships and '.repeat(40)}Monday ${'and ferries '.repeat(40)}`;
    const words = shown(text, 'Monday');
    expect(words).toMatch(/^(?:boats|and|ships) .*Monday/);
    expect(words.length).toBeLessThanOrEqual(300);
    expect(text.slice(text.indexOf(words) + words.length)).toMatch(/^(?: |$)/);
  });
});
