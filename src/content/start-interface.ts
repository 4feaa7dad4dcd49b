import { findSession } from './handoff.ts';
import { createPageInterface } from './page-interface.ts';

/** Composition root of the interface: finds the session of this page and attaches to it. */
export function startInterface(): void {
  const session = findSession();
  if (session?.isAlive()) session.attach(() => createPageInterface(document, session));
}
