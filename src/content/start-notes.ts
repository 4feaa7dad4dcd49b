import { writeNote } from '../ui/copy/write-note.ts';
import { offerNotes } from './handoff.ts';

/** Composition root of what writes verification notes in a page. */
export function startNotes(): void {
  offerNotes(writeNote);
}
