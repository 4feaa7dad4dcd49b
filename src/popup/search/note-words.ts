import type { SearchNote } from '../../core/protocol.ts';
import { inKey } from '../../ui/words/in-key.ts';
import { someOf } from '../../ui/words/some-of.ts';
import type { Translate } from '../../ui/words/strings.ts';

/** A note on a search in the reader's language. */
export function noteInWords(note: SearchNote, translate: Translate): string {
  switch (note.code) {
    case 'corrected': {
      const words = note.shown.map((each) => translate('reason.quoted', { words: each }));
      return translate('popup.note.corrected', {
        word: note.word,
        shown: someOf(words, translate.locale),
      });
    }
    case 'no-speaker':
      return translate('popup.note.noSpeaker', {
        value: note.value,
        known: someOf(note.known, translate.locale),
      });
    default: {
      const { code, ...values } = note;
      return translate(`popup.note.${inKey(code)}`, values);
    }
  }
}
