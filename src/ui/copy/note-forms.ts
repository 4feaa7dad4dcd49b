import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import type { CheckContext } from '../../core/cite/web-annotation.ts';
import type { CheckedQuotation, PassageCard } from '../../core/findings.ts';

/** The forms of a verification note besides the plain one, under the names that they have in every language. */
export const FURTHER_NOTE_FORMS = ['Markdown', 'HTML', 'JSON', 'Web Annotation'] as const;

/**
 * Writes a note on a quotation, or one report on all quotations of a page, in one of its forms; a promise where what writes it
 * must first be brought in.
 */
export type WriteNote = (
  form: 'plain' | (typeof FURTHER_NOTE_FORMS)[number],
  checked: CheckedQuotation | readonly CheckedQuotation[],
  context: CheckContext,
) => ClipboardContent | Promise<ClipboardContent>;

/** What a card puts on the clipboard. A view that is injected into pages brings this in when somebody copies. */
export interface Writers {
  writeNote: WriteNote;
  /** A passage with its citation. */
  cite: (card: PassageCard) => ClipboardContent | Promise<ClipboardContent>;
}
