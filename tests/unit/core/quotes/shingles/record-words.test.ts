import { describe, expect, it } from 'vitest';
import {
  betweenWords,
  endsSentence,
  recordKeys,
  recordWord,
} from '../../../../../src/core/quotes/shingles/record-words.ts';
import { smallRecord } from '../small-record.ts';

const record = smallRecord({ turns: [{ paragraphs: ['Red boats, home.', 'Yes. No!'] }] });

describe('recordWord', () => {
  it('finds a word by its position in the whole record', () => {
    const { passage, token } = recordWord(record, 4);
    expect([passage.id, passage.text.slice(token.start, token.end)]).toEqual(['s0#p2', 'No']);
  });

  it('refuses positions the record does not have', () => {
    expect(() => recordWord(record, 99)).toThrow('another corpus');
  });
});

it('reads folded words, also over the end of a paragraph', () => {
  expect(recordKeys(record, 1, 4)).toEqual(['boats', 'home', 'yes']);
});

it('gives what stands between two words', () => {
  expect([0, 1, 2, 3].map((place) => betweenWords(record, place))).toEqual([' ', ', ', null, '. ']);
});

it('knows where sentences end', () => {
  expect([0, 1, 2, 3].map((place) => endsSentence(record, place))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
