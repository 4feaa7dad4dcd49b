import type { Lookups } from '../core/protocol.ts';
import { browser } from './browser.ts';
import { createKeeper, type Keep } from './keeper.ts';
import { createLookupClient } from './lookup-client.ts';

/** A page of our own lives no longer than the extension does. */
const sending = {
  send: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),
  isAlive: () => true,
};

/** The lookups for a page of our own. */
export function backgroundLookups(): Lookups {
  return createLookupClient(sending);
}

/** Has the background keep what a page of our own wishes. */
export function backgroundKeeper(): Keep {
  return createKeeper(sending);
}
