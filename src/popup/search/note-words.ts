import type { SearchNote } from '../../core/protocol.ts';
import { inKey } from '../../ui/in-key.ts';
import type { Translate } from '../../ui/strings.ts';

/** A note on a search in the reader's language. */
export function noteInWords({ code, ...values }: SearchNote, translate: Translate): string {
  return translate(`popup.note.${inKey(code)}`, values);
}
