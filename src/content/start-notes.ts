import { clipboardCitation } from '../core/cite/clipboard.ts';
import { writeNote } from '../ui/copy/write-note.ts';
import { offerNotes } from './handoff.ts';

/** Composition root of what writes citations and verification notes in a page. */
export function startNotes(): void {
  offerNotes({ writeNote, cite: clipboardCitation });
}
