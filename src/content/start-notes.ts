import { writeNote } from '../ui/copy/write-note.ts';
import { offerNotes } from './handoff.ts';

/** Composition root of the writer of verification notes in a page. */
export function startNotes(): void {
  offerNotes(writeNote);
}
