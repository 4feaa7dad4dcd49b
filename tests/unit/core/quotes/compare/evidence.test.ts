import { expect, it } from 'vitest';
import { evidenceOf } from '../../../../../src/core/quotes/compare/evidence.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted, smallRecord } from '../small-record.ts';

const { shingles } = smallRecord({
  turns: [
    {
      paragraphs: [
        'Herring trawlers left. The Northern Union met. The Northern Union sang. The Northern Union slept.',
      ],
    },
  ],
});

function evidence(text: string): number {
  const words = quotationWords(quoted(text));
  return evidenceOf(shingles, words, [{ from: 0, to: words.length }]);
}

it('weighs particular words above idioms, and idioms above grammar', () => {
  expect(evidence('Herring trawlers left')).toBeGreaterThan(evidence('as soon as possible'));
  expect(evidence('as soon as possible')).toBeGreaterThan(evidence('it is not as'));
});

it('weighs a pair less the more often the record holds it', () => {
  expect(evidence('Herring trawlers left')).toBeGreaterThan(evidence('The Northern Union'));
});
