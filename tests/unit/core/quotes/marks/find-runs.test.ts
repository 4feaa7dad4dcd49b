import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../../../src/core/quotes/marks/find-runs.ts';

/** The words of each quotation, a piece a paragraph, as the offsets cut them out. */
function wordsOf(paragraphs: string[]): string[][] {
  return findRuns(paragraphs).map((pieces) =>
    pieces.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? ''),
  );
}

describe('findRuns', () => {
  it.each([
    ['straight marks', 'He said "the port is open" twice.', [['the port is open']]],
    ['curly marks', 'He said “the port is open” twice.', [['the port is open']]],
    ['marks of two kinds', 'He said “the port is open" twice.', [['the port is open']]],
    ['guillemets', 'Il a dit : « le port est ouvert ».', [['le port est ouvert']]],
    ['low and high marks', 'Er sagte: „Der Hafen ist offen“.', [['Der Hafen ist offen']]],
    ['corner brackets', '大臣は「港は開いている」と述べた。', [['港は開いている']]],
    ['single marks', "She told them 'the port is open' again.", [['the port is open']]],
  ])('cuts out what stands between %s', (_, text, expected) => {
    expect(wordsOf([text]).map((pieces) => pieces.map((piece) => piece.trim()))).toEqual(expected);
  });

  it('takes apostrophes, plurals and years for none', () => {
    expect(wordsOf(["The pilots' union isn't new: it was founded in the '90s."])).toEqual([]);
  });

  it.each([
    ['by commas', '« Le port, he sighs, est ouvert »', [['Le port,'], ['est ouvert']]],
    ['by dashes', '«We wait — said Mia Vale — for spring»', [['We wait'], ['for spring']]],
    [
      'unless other marks enclose it',
      '“The port, he says, is open”',
      [['The port, he says, is open']],
    ],
    [
      'unless it is no attribution',
      '« The port, he knows it, is open »',
      [['The port, he knows it, is open']],
    ],
  ])('leaves out what guillemets enclose of the writer, set off %s', (_, text, expected) => {
    expect(wordsOf([text]).map((pieces) => pieces.map((piece) => piece.trim()))).toEqual(expected);
  });

  it('ends one that is never closed where it is attributed', () => {
    const text = '“The port is open, said harbour master Ole Vik. He went home.';
    expect(wordsOf([text])).toEqual([['The port is open,']]);
  });

  it('keeps inner marks within the outer quotation', () => {
    const text = '“We call it ‘the open port’ at home,” he said.';
    expect(wordsOf([text])).toEqual([['We call it ‘the open port’ at home,']]);
  });

  it('goes on over paragraphs that each open it, the last of which closes it', () => {
    const paragraphs = ['“The port is open.', '“It stays open.”', 'He left.'];
    expect(wordsOf(paragraphs)).toEqual([['The port is open.', 'It stays open.']]);
  });

  it('goes on over paragraphs when it is opened once and closed later', () => {
    const paragraphs = ['He said: “The port is open.', 'It stays open.', 'For good.”'];
    expect(wordsOf(paragraphs)).toEqual([['The port is open.', 'It stays open.', 'For good.']]);
  });

  it('ends one that is never closed with its paragraph', () => {
    const paragraphs = ['He said: “The port is open.', 'Nobody answered him.'];
    expect(wordsOf(paragraphs)).toEqual([['The port is open.']]);
  });
});
