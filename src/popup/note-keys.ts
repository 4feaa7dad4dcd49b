import type { SearchAnswer, SearchNote } from '../core/protocol.ts';
import type { MessageKey, Translate } from '../ui/strings.ts';

const KEYS: Record<SearchNote['code'], MessageKey> = {
  corrected: 'popup.note.corrected',
  'no-word': 'popup.note.noWord',
  'some-words': 'popup.note.someWords',
  'no-phrase': 'popup.note.noPhrase',
  'no-speaker': 'popup.note.noSpeaker',
  'no-topic': 'popup.note.noTopic',
  'bad-voice': 'popup.note.badVoice',
  'bad-date': 'popup.note.badDate',
  'unknown-field': 'popup.note.unknownField',
  'no-or': 'popup.note.noOr',
  'too-long': 'popup.note.tooLong',
};

/** The notes of an answer in the reader's language; in English, as the answer has them, if it gives no codes. */
export function notesInWords(answer: SearchAnswer, translate: Translate): string[] {
  if (!answer.noted) return answer.notes;
  return answer.noted.map(({ code, ...values }) => translate(KEYS[code], values));
}
