import type { Writers } from '../ui/copy/note-forms.ts';
import { findNotes } from './handoff.ts';
import type { PageSession } from './page-session.ts';

/** Writes what is copied with a script that is injected at the first copy: hardly anyone who sees a card copies it. */
export function createWriters({ ask }: Pick<PageSession, 'ask'>): Writers {
  const bring = async (): Promise<Writers> => {
    if (!findNotes()) await ask('tab:notes', {});
    const writers = findNotes();
    if (!writers) throw new Error('What writes notes could not be brought into the page.');
    return writers;
  };
  return {
    writeNote: async (...note) => (await bring()).writeNote(...note),
    cite: async (card) => (await bring()).cite(card),
  };
}
