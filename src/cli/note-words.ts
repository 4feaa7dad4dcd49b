import type { SearchNote } from '../core/protocol.ts';

/** A note on a search in English. */
export function noteInEnglish(note: SearchNote): string {
  switch (note.code) {
    case 'corrected':
      return `No match for “${note.word}”; showing ${quoted(note.shown)}.`;
    case 'no-word':
      return `Nothing on record for “${note.word}”.`;
    case 'some-words':
      return 'No passage contains all of this; showing passages that contain some of it.';
    case 'only-topics':
      return `None of these says ${quoted(note.words)}; they are on subjects with such names.`;
    case 'no-phrase':
      return `No passage contains exactly “${note.phrase}”; showing passages with these words.`;
    case 'no-speaker':
      return `No speaker called “${note.value}” is on record. On record: ${note.known.join(', ')}.`;
    case 'no-topic':
      return `There is no topic called “${note.value}”.`;
    case 'bad-voice':
      return `“${note.value}” is not a voice. Write voice:direct, voice:reported, voice:question or voice:editorial.`;
    case 'bad-date':
      return `“${note.value}” is not a date. Write date:2021, date:2021-12, date:2021-12-20 or date:2020..2021.`;
    case 'unknown-field':
      return `“${note.value}:” is not a filter, so it was looked for as a word. Filters are speaker:, topic:, voice:, date:, since: and until:.`;
    case 'no-or':
      return 'OR is not supported: all words are searched for together.';
    case 'too-long':
      return `Only the first ${note.words} words were looked for. To compare a longer text with the record, check it as a quotation.`;
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
