import { expect, it } from 'vitest';
import type { Block } from '../../../../../src/core/quotes/compare/block.ts';
import { evidenceOf, holdsParticular } from '../../../../../src/core/quotes/compare/evidence.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted, smallRecord } from '../small-record.ts';

const SENTENCES = [
  'Herring trawlers left.',
  'The Northern Union met.',
  'The Northern Union sang.',
  'The Northern Union slept.',
  'As soon as possible.',
  'It is not as.',
  'We strengthen mutual cooperation.',
  'Some boil salted kippers.',
  'Then Lofoten Kirkwall traded.',
];
const record = smallRecord({ turns: [{ paragraphs: [SENTENCES.join(' ')] }] });
const all =
  SENTENCES.join(' ')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** Words of the record, `without` one of which is taken for changed. */
function evidence(text: string, without = -1): number {
  const { words, blocks } = read(text, without);
  return evidenceOf(record, words, blocks);
}

function isParticular(text: string, without = -1): boolean {
  const { words, blocks } = read(text, without);
  return holdsParticular(record, words, blocks);
}

function read(text: string, without: number) {
  const words = quotationWords(quoted(text));
  const place = all.findIndex((_, at) => words.every(({ key }, word) => all[at + word] === key));
  expect(place).toBeGreaterThanOrEqual(0);
  const cuts = without < 0 ? [0, words.length] : [0, without, without + 1, words.length];
  const blocks = cuts.slice(1).map(
    (to, at): Block => ({
      kind: at === 1 ? 'differ' : 'equal',
      from: cuts[at] ?? 0,
      to,
      placeFrom: place + (cuts[at] ?? 0),
      placeTo: place + to,
      contraction: false,
      gap: 'none',
    }),
  );
  return { words, blocks };
}

it('weighs particular words above idioms, and idioms above grammar', () => {
  expect(evidence('Herring trawlers left')).toBeGreaterThan(evidence('as soon as possible'));
  expect(evidence('as soon as possible')).toBeGreaterThan(evidence('it is not as'));
});

it('weighs a formula of all officials and a row of names below particular words', () => {
  expect(evidence('strengthen mutual cooperation')).toBeLessThan(evidence('boil salted kippers'));
  expect(evidence('then Lofoten Kirkwall')).toBeLessThan(evidence('some boil salted'));
});

it('does not take the capital that opens a sentence for a name', () => {
  expect(evidence('Herring trawlers')).toBeGreaterThan(2 * evidence('Lofoten Kirkwall'));
});

it('weighs a pair less the more often the record holds it', () => {
  expect(evidence('Herring trawlers left')).toBeGreaterThan(evidence('The Northern Union'));
});

it('sees that the words on both sides of one changed word stand where they should', () => {
  expect(evidence('boil salted kippers', 1)).toBeGreaterThan(0);
  expect(evidence('boil salted kippers', 1)).toBeLessThan(evidence('boil salted kippers'));
});

it('knows a word that is neither everyday, nor official, nor a name, and only among the equal ones', () => {
  expect(isParticular('boil salted kippers')).toBe(true);
  expect(isParticular('boil salted kippers', 0)).toBe(true);
  expect(isParticular('then Lofoten Kirkwall')).toBe(false);
  expect(isParticular('as soon as possible')).toBe(false);
  expect(isParticular('strengthen mutual cooperation')).toBe(false);
  expect(isParticular('Herring trawlers left', 1)).toBe(true);
});
