import type { SearchNote } from '../core/protocol.ts';
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

/** A note on a search in the reader's language. */
export function noteInWords({ code, ...values }: SearchNote, translate: Translate): string {
  return translate(KEYS[code], values);
}
