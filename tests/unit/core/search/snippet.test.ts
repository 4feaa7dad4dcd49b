import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SNIPPET_LENGTH, snippet } from '../../../../src/core/search/snippet.ts';

const long = `${'Many words stand here before anything is found. '.repeat(8)}The harbour stays open. ${'More words follow. '.repeat(20)}`;
const at = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe('snippet', () => {
  it('shows a short passage whole', () => {
    expect(snippet('The harbour stays open.', [])).toEqual({ start: 0, end: 23 });
  });

  it('begins with a passage that has no marks', () => {
    expect(snippet(long, []).start).toBe(0);
  });

  it('shows the first mark with some words before it', () => {
    const part = snippet(long, [at(long, 'harbour')]);
    const shown = long.slice(part.start, part.end);
    expect(shown).toContain('The harbour stays open');
    expect(shown.indexOf('harbour')).toBeGreaterThan(10);
  });

  it('leaves out the end of a sentence before the one that holds the mark', () => {
    const text = `${'Ships sail. '.repeat(9)}They come into the old harbour. ${'More follows. '.repeat(30)}`;
    const part = snippet(text, [at(text, 'harbour')]);
    expect(text.slice(part.start, part.end)).toMatch(/^Ships sail\. /);
    const whole = `${'Many words stand here without any stop '.repeat(6)}before the harbour${' and on'.repeat(60)}`;
    expect(snippet(whole, [at(whole, 'harbour')]).start).toBeGreaterThan(0);
  });

  it('prefers the stretch with most marked words', () => {
    const marks = [at(long, 'Many'), at(long, 'harbour'), at(long, 'stays'), at(long, 'open')];
    const part = snippet(long, marks);
    expect(long.slice(part.start, part.end)).toContain('harbour stays open');
  });

  it('never cuts a word in two, nor a character', () => {
    const word = fc.constantFrom('a', 'harbour', 'welcome,', '—', '😀', 'open.');
    const words = fc.array(word, { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, fc.nat(), (list, seed) => {
        const text = list.join(' ');
        const start = seed % text.length;
        const part = snippet(text, [{ start, end: Math.min(text.length, start + 3) }]);
        expect(part.end - part.start).toBeLessThanOrEqual(SNIPPET_LENGTH * 1.5);
        expect(`${text[part.start - 1] ?? ' '}`).toBe(' ');
        expect(`${text[part.end] ?? ' '}`).toBe(' ');
      }),
    );
  });

  it('cuts scripts without spaces too', () => {
    const text = '港口对各种船只开放'.repeat(60);
    const part = snippet(text, [{ start: 300, end: 302 }]);
    expect(part.start).toBeLessThanOrEqual(300);
    expect(part.end).toBeGreaterThanOrEqual(302);
    expect(part.end - part.start).toBeLessThanOrEqual(SNIPPET_LENGTH * 1.5);
  });
});
