import { describe, expect, test } from 'vitest';
import { speakersOn } from '../../quotes-cast.ts';

describe('somebody known by a trade', () => {
  test.each([
    [
      'is one person with the name',
      '“The tide is late,” said the harbour master, Leo Vale.',
      'Leo Vale',
    ],
    [
      'before the name',
      'Station master Leo Vale said the train was “as full as a barrel”.',
      'Leo Vale',
    ],
    [
      'without a name',
      '“We had no lamp,” the lighthouse keeper told the inquiry.',
      'the lighthouse keeper',
    ],
    ['is no name with a capital', '“The tide is late,” said James Baker.', 'James Baker'],
  ])('%s: %s', (_case, paragraph, speaker) => {
    expect(speakersOn([paragraph])).toEqual([speaker]);
  });

  test('is not somebody of the same trade whom the page names later', () => {
    const page = [
      '“The nets came up empty,” the welder said.',
      '“We sold the boat,” said the welder, Ada Brandt.',
    ];
    expect(speakersOn(page)).toEqual(['the welder', 'Ada Brandt']);
  });
});
