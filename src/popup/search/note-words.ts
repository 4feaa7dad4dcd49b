import type { SearchNote } from '../../core/protocol.ts';
import { inKey } from '../../ui/words/in-key.ts';
import { someOf } from '../../ui/words/some-of.ts';
import type { Translate } from '../../ui/words/strings.ts';

/** A note on a search in the reader's language. */
export function noteInWords(note: SearchNote, translate: Translate): string {
  switch (note.code) {
    case 'corrected':
      return translate('popup.note.corrected', {
        word: note.word,
        shown: quoted(note.shown, translate),
      });
    case 'only-topics':
      return translate('popup.note.onlyTopics', { words: quoted(note.words, translate) });
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

function quoted(words: readonly string[], translate: Translate): string {
  return someOf(
    words.map((each) => translate('reason.quoted', { words: each })),
    translate.locale,
  );
}
