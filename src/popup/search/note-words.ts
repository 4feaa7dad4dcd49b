import type { SearchNote } from '../../core/protocol.ts';
import { inKey } from '../../ui/words/in-key.ts';
import type { Translate } from '../../ui/words/strings.ts';

/** A note on a search in the reader's language. */
export function noteInWords({ code, ...values }: SearchNote, translate: Translate): string {
  return translate(`popup.note.${inKey(code)}`, values);
}
