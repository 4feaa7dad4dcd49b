import { expect, test } from 'vitest';
import { noteInEnglish } from '../../../src/cli/note-words.ts';
import type { SearchNote } from '../../../src/core/protocol.ts';

test.each<[SearchNote, string]>([
  [
    { code: 'corrected', word: 'taiwn', shown: ['Taiwan'] },
    'No match for “taiwn”; showing “Taiwan”.',
  ],
  [
    { code: 'only-topics', words: ['dog', 'salt'] },
    'None of these says “dog”, “salt”; they are on subjects with such names.',
  ],
  [{ code: 'no-word', word: 'zzzz' }, 'Nothing on record for “zzzz”.'],
  [
    { code: 'no-speaker', value: 'nobody', known: ['Ada North', 'Li Wei'] },
    'No speaker called “nobody” is on record. On record: Ada North, Li Wei.',
  ],
])('%j is told as: %s', (note, words) => {
  expect(noteInEnglish(note)).toBe(words);
});
