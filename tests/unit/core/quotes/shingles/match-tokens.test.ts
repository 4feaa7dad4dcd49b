import { describe, expect, it } from 'vitest';
import {
  matchTokens,
  OTHER_READINGS,
} from '../../../../../src/core/quotes/shingles/match-tokens.ts';

function keys(text: string): string {
  return matchTokens(text)
    .map(({ key, tail, contracted }) => `${tail ? '+' : ''}${key}${contracted ? "'" : ''}`)
    .join(' ');
}

describe('matchTokens', () => {
  it.each([
    ["isn't", "is' +not'"],
    ['can\u2019t', "can' +not'"],
    ['cannot', 'can +not'],
    ["we've won", "we' +have' won"],
    ["it's China's", "it' +is' china's"],
    ["let's", "let' +us'"],
    ['gonna', "going' +to'"],
    ["ain't", "ain't"],
    ['is not', 'is not'],
  ])('%s gives %s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  it('shares the word\u2019s range between the halves', () => {
    const text = "They won't go";
    expect(matchTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'They',
      'wo',
      "n't",
      'go',
    ]);
  });
});

it('knows what else a contraction can stand for', () => {
  expect(OTHER_READINGS.get('would')).toBe('had');
});
