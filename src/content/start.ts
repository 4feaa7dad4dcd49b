import { watchArticle } from '../page/watch-article.ts';
import { createLookupClient } from '../platform/lookup-client.ts';
import { pageBrowser as browser } from '../platform/page-browser.ts';
import { createMessageListener } from '../platform/serve-lookups.ts';
import { createSettingsStore } from '../platform/settings.ts';
import { answerPageCalls } from './answer-page-calls.ts';
import { offerSession } from './handoff.ts';
import { createPageAsk } from './page-ask.ts';
import { createPageSession } from './page-session.ts';

/**
 * Composition root of a page. `unasked`: this is a listed site, so an article is looked up by itself and the
 * page is watched for new ones; otherwise the script waits to be asked. Does nothing where it already runs.
 */
export function startContent({ unasked }: { unasked: boolean }): void {
  const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
  const session = createPageSession({
    document,
    address: () => location.href,
    isAlive: isExtensionAlive,
    lookups: createLookupClient({ send, isAlive: isExtensionAlive }),
    ask: createPageAsk(send),
    settings: createSettingsStore(
      browser.storage.local,
      browser.extension?.inIncognitoContext ?? false,
    ),
  });
  if (!offerSession(session)) return;
  browser.runtime.onMessage.addListener(createMessageListener([answerPageCalls(session)]));
  if (!unasked) return;

  const stop = new AbortController();
  const lookUp = () => {
    if (isExtensionAlive()) void session.lookUp(false);
    else stop.abort();
  };
  whenIdle(lookUp);
  watchArticle(document, { signal: stop.signal, onChange: lookUp });
}

/** After an update the old script lives on in the page, without its extension. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The page comes first: waits for a quiet moment, two seconds at most. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 200);
}
