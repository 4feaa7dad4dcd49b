import type { Lookups } from '../core/protocol.ts';
import { browser } from './browser.ts';
import { createLookupClient } from './lookup-client.ts';

/** The lookups for a page of our own, which lives no longer than the extension does. */
export function backgroundLookups(): Lookups {
  return createLookupClient({
    send: (message) => browser.runtime.sendMessage(message),
    isAlive: () => true,
  });
}
