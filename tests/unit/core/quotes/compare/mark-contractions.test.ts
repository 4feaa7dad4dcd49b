import { describe, expect, it } from 'vitest';
import { align } from '../../../../../src/core/quotes/compare/align.ts';
import { compare } from '../../../../../src/core/quotes/compare/comparison.ts';
import { markContractions } from '../../../../../src/core/quotes/compare/mark-contractions.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted, smallRecord } from '../small-record.ts';

function blocks(page: string, there: string) {
  const record = smallRecord({ turns: [{ paragraphs: [there] }] });
  const words = quotationWords(quoted(page));
  const steps = align(words, record.shingles.words, 0, record.shingles.words.length);
  const compared = compare(record, words, steps).blocks;
  expect(markContractions(record, words, compared)).toEqual(compared);
  return compared.map(
    ({ kind, contraction, from, to }) =>
      `${contraction ? 'contraction' : kind}: ${page.slice(words[from]?.start, words[to - 1]?.end)}`,
  );
}

describe('markContractions', () => {
  it.each([
    [
      "boats aren't safe",
      'boats are not safe',
      ['equal: boats', "contraction: aren't", 'equal: safe'],
    ],
    [
      'boats are not safe',
      "boats aren't safe",
      ['equal: boats', 'contraction: are not', 'equal: safe'],
    ],
    [
      "now I'd gone home",
      'now I had gone home',
      ['equal: now', "contraction: I'd", 'equal: gone home'],
    ],
    ['boats can not sail', 'boats cannot sail', ['equal: boats can not sail']],
    [
      "boats couldn't sail",
      "boats wouldn't sail",
      ['equal: boats', "differ: couldn't", 'equal: sail'],
    ],
  ])('%s beside %s', (page, there, expected) => {
    expect(blocks(page, there)).toEqual(expected);
  });
});
