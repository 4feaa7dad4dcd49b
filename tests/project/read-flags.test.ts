import { expect, test } from 'vitest';
import { parseFlags } from '../../scripts/lib/read-flags.mjs';

const request = {
  flags: { short: 'switch', look: ['light', 'dark'], out: 'text', pages: 'number' },
  words: ['R1', 'R2', 'S1'],
} as const;

test('reads switches, values and words in any order', () => {
  expect(parseFlags(['R2', '--short', '--out=there', 'S1', '--look', 'dark'], request)).toEqual({
    flags: { short: true, out: 'there', look: 'dark' },
    words: ['R2', 'S1'],
  });
});

test('a number is read as one', () => {
  expect(parseFlags(['--pages=20'], request)).toMatchObject({ flags: { pages: 20 } });
});

test('--only names the same words', () => {
  expect(parseFlags(['--only=R1,S1'], request)).toMatchObject({ words: ['R1', 'S1'] });
});

test('where no words may follow, --only is a flag like others', () => {
  const flags = { only: 'text' } as const;
  expect(parseFlags(['--only=panel'], { flags })).toEqual({ flags: { only: 'panel' }, words: [] });
});

test('--help comes before everything else that is typed', () => {
  expect(parseFlags(['R9', '--help'], request)).toEqual({ help: true });
  expect(parseFlags(['-h'], request)).toEqual({ help: true });
});

test.each([
  [['--shrot'], "Unknown option '--shrot'."],
  [['--short=3'], "Option '--short' does not take an argument."],
  [['--out'], "Option '--out <value>' argument missing."],
  [['--look=blue'], '--look cannot be "blue". It may be light, dark.'],
  [['--pages=some'], '--pages cannot be "some". It is a whole number from 1.'],
  [['--pages=0'], '--pages cannot be "0". It is a whole number from 1.'],
  [['R9'], 'There is no "R9". There are R1, R2, S1.'],
  [['--only=R1,R9'], 'There is no "R9". There are R1, R2, S1.'],
])('%j is refused in one sentence', (args, problem) => {
  expect(parseFlags(args, request)).toEqual({ problem });
});

test('where no words are known, none is taken', () => {
  expect(parseFlags(['R1'], {})).toEqual({ problem: 'No word is expected here: "R1".' });
});
