import type { Writers } from '../ui/copy/note-forms.ts';
import type { PageSession } from './page-session.ts';

/**
 * Where the scripts of a page find each other: the gate in every page, the session, the interface and what writes notes, each
 * injected when needed. All run in the extension's isolated world, which the page's own scripts cannot see.
 */
const SESSION = Symbol.for('on-the-record.session');
const GATE = Symbol.for('on-the-record.gate');
const NOTES = Symbol.for('on-the-record.notes');

interface Held {
  [SESSION]?: PageSession;
  [GATE]?: () => boolean;
  [NOTES]?: Writers;
}

const holder: typeof globalThis & Held = globalThis;

/** Registers the session for the other scripts. False if there is one already, so that this script is redundant. */
export function offerSession(session: PageSession): boolean {
  if (holder[SESSION]?.isAlive()) return false;
  holder[SESSION] = session;
  return true;
}

/** The session of this page, if there is one whose extension is alive. */
export function findSession(): PageSession | undefined {
  const session = holder[SESSION];
  return session?.isAlive() ? session : undefined;
}

/** False if a gate of a living extension already watches this page. */
export function offerGate(isAlive: () => boolean): boolean {
  if (holder[GATE]?.()) return false;
  holder[GATE] = isAlive;
  return true;
}

/** Registers what writes citations and notes for the interface. */
export function offerNotes(writers: Writers): void {
  holder[NOTES] = writers;
}

/** What writes citations and notes, once it has been injected. */
export function findNotes(): Writers | undefined {
  return holder[NOTES];
}
