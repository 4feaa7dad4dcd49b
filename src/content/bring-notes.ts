import type { WriteNote } from '../ui/copy/note-forms.ts';
import { findNotes } from './handoff.ts';
import type { PageSession } from './page-session.ts';

/** Writes notes with a script that is injected at the first copy: hardly anyone who sees a card copies one. */
export function createNoteWriter({ ask }: Pick<PageSession, 'ask'>): WriteNote {
  return async (...note) => {
    if (!findNotes()) await ask('tab:notes', {});
    const write = findNotes();
    if (!write) throw new Error('What writes notes could not be brought into the page.');
    return write(...note);
  };
}
