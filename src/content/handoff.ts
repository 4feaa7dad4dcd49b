import type { WriteNote } from '../ui/copy/note-forms.ts';
import type { PageSession } from './page-session.ts';

/**
 * Where the scripts of a page meet: the gate that is in every page, the session, the interface, and what writes notes,
 * each brought in when it is needed. All run in the extension's isolated world, which the page's own scripts cannot see.
 */
const SESSION = Symbol.for('on-the-record.session');
const GATE = Symbol.for('on-the-record.gate');
const NOTES = Symbol.for('on-the-record.notes');

type Holder = { [SESSION]?: PageSession; [GATE]?: () => boolean; [NOTES]?: WriteNote };

/** Keeps the session for the other scripts to find. False: there is one already, so this script is one too many. */
export function offerSession(session: PageSession): boolean {
  const holder = globalThis as Holder;
  if (holder[SESSION]?.isAlive()) return false;
  holder[SESSION] = session;
  return true;
}

/** The session of this page, if there is one that is alive. */
export function findSession(): PageSession | undefined {
  const session = (globalThis as Holder)[SESSION];
  return session?.isAlive() ? session : undefined;
}

/** False: a gate of a living extension watches this page already. */
export function offerGate(isAlive: () => boolean): boolean {
  const holder = globalThis as Holder;
  if (holder[GATE]?.()) return false;
  holder[GATE] = isAlive;
  return true;
}

/** Keeps what writes notes for the interface to find. */
export function offerNotes(write: WriteNote): void {
  (globalThis as Holder)[NOTES] = write;
}

/** What writes notes, once it has been brought in. */
export function findNotes(): WriteNote | undefined {
  return (globalThis as Holder)[NOTES];
}
