import { describe, expect, it } from 'vitest';
import { readerHash } from '../../../src/platform/reader-hash.ts';
import { readPlace } from '../../../src/reader/reader-place.ts';

const statement = '2021-12-20-qin-gang-american-media';

describe('readerHash', () => {
  it.each([
    [{ statement }, { statement, passage: null, find: '' }],
    [
      { statement, passage: `${statement}#p12` },
      { statement, passage: `${statement}#p12`, find: '' },
    ],
    [
      { statement, passage: `${statement}#p12`, words: 'peace & “war” #1' },
      { statement, passage: `${statement}#p12`, find: 'peace & “war” #1' },
    ],
  ])('writes %j so that the reader reads it back', (place, expected) => {
    expect(readPlace(readerHash(place))).toEqual(expected);
  });
});
