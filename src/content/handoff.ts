import type { PageSession } from './page-session.ts';

/**
 * Where the small script that is in every page and the interface that is brought in on demand meet. Both run
 * in the extension's isolated world, which the page's own scripts cannot see.
 */
const KEY = Symbol.for('on-the-record.session');

type Holder = { [KEY]?: PageSession };

/** Keeps the session for the interface to find. False: a session is there already, so this script is one too many. */
export function offerSession(session: PageSession): boolean {
  const holder = globalThis as Holder;
  if (holder[KEY]?.isAlive()) return false;
  holder[KEY] = session;
  return true;
}

/** The session of this page, if there is one. */
export function findSession(): PageSession | undefined {
  return (globalThis as Holder)[KEY];
}
