import { describe, expect, it } from 'vitest';
import type { SearchNote } from '../../../../src/core/protocol.ts';
import { noteInWords } from '../../../../src/popup/search/note-words.ts';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { readLocale } from '../../../project/support/locale-files.ts';

function speaking(locale: string) {
  const { messages } = readLocale(locale);
  return createTranslate((key) => messages.get(key) ?? '');
}

describe('noteInWords', () => {
  it.each([
    ['en', 'No match for “taiwna”; showing “Taiwan” and “Taipei”.'],
    ['de', 'Nichts zu „taiwna“; gezeigt wird „Taiwan“ und „Taipei“.'],
    ['zh_CN', '没有与“taiwna”相符的内容；显示“Taiwan”和“Taipei”。'],
  ])('joins several words in the manner of %s', (locale, words) => {
    const note: SearchNote = { code: 'corrected', word: 'taiwna', shown: ['Taiwan', 'Taipei'] };
    expect(noteInWords(note, speaking(locale))).toBe(words);
  });

  it('names a few of many speakers', () => {
    const known = Array.from({ length: 40 }, (_, index) => `Speaker ${index + 1}`);
    expect(noteInWords({ code: 'no-speaker', value: 'nobody', known }, speaking('en'))).toBe(
      'No speaker called “nobody” is on record. On record: Speaker 1, Speaker 2, Speaker 3, Speaker 4, Speaker 5, Speaker 6, ….',
    );
  });

  it('fills in a note that has but one word', () => {
    expect(noteInWords({ code: 'no-topic', value: 'zoo' }, speaking('en'))).toBe(
      'There is no topic called “zoo”.',
    );
  });
});
