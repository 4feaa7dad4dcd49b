import { createKeeper } from '../platform/keeper.ts';
import { createLookupClient } from '../platform/lookup-client.ts';
import { createMessageListener, isFrom } from '../platform/message-listener.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { createPageMemory, createPrivateMemory } from '../platform/page-memory.ts';
import { unattended } from '../platform/unattended.ts';
import { answerPageCalls } from './answer-page-calls.ts';
import { offerSession } from './handoff.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { createPageAsk } from './page-ask.ts';
import { createPageSession } from './page-session.ts';

/**
 * Composition root of a page that is read: injected by the gate when there is an article, or when a person asks on any page.
 * Waits to be told to look. Does nothing if it already runs.
 */
export function startSession(): void {
  const browser = pageBrowser();
  const sending = {
    send: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),
    isAlive: isExtensionAlive,
  };
  const { local } = browser.storage;
  const session = createPageSession({
    document,
    address: () => location.href,
    isAlive: isExtensionAlive,
    lookups: createLookupClient(sending),
    ask: createPageAsk(sending),
    memory: browser.extension?.inIncognitoContext
      ? createPrivateMemory(local)
      : createPageMemory(local, createKeeper(sending)),
  });
  if (!offerSession(session)) return;
  browser.storage.local.onChanged.addListener(({ settings }) => {
    if (settings && isExtensionAlive()) unattended(() => session.restyle());
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) unattended(() => session.comeBack());
  });
  browser.runtime.onMessage.addListener(
    createMessageListener([answerPageCalls(session)], isFrom(browser.runtime.id)),
  );
}
