import { isRecord } from '../core/is-record.ts';
import { ok } from '../core/result.ts';
import { watchArticle } from '../page/watch-article.ts';
import { createMessageListener, isFrom } from '../platform/message-listener.ts';
import { pageBrowser as browser } from '../platform/page-browser.ts';
import { isQuiet, readQuiet, readStoredQuiet } from '../platform/quiet.ts';
import { unattended } from '../platform/unattended.ts';
import { createGate } from './gate.ts';
import { findSession, offerGate } from './handoff.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { createPageAsk } from './page-ask.ts';
import { whenShown } from './when-shown.ts';

/**
 * Composition root of the script that runs on every page of the listed sites: looks at first, and again when the page changes.
 * Everything else is injected when there is an article. Does nothing if it already runs.
 */
export function startGate(): void {
  if (!offerGate(isExtensionAlive)) return;
  const ask = createPageAsk({
    send: (message) => browser.runtime.sendMessage(message),
    isAlive: isExtensionAlive,
  });
  /** Whether it was quiet here when the settings were last read. */
  let wasQuiet: boolean | undefined;
  const gate = createGate({
    document,
    place: () => location,
    async readQuiet() {
      followQuiet();
      const quiet = await readStoredQuiet(browser.storage.local);
      wasQuiet = isQuiet(quiet, location.host);
      return quiet;
    },
    session: findSession,
    begin: (glance) => ask('tab:begin', glance ? { glance } : {}),
  });
  browser.runtime.onMessage.addListener(
    createMessageListener(
      [(message) => (!findSession() && isStateCall(message) ? gate.state().then(ok) : undefined)],
      isFrom(browser.runtime.id),
    ),
  );

  let stopWatch = () => {};
  const look = () => {
    if (isExtensionAlive()) unattended(() => gate.look());
    else stopWatch();
  };
  // Quiet was requested, or undone, in the toolbar popup, the settings or another tab. Only after the settings were first read.
  const followQuiet = once(() => {
    browser.storage.local.onChanged.addListener(({ settings }) => {
      const [before, after] = [settings?.oldValue, settings?.newValue].map(
        (kept) => settings && isQuiet(readQuiet(kept), location.host),
      );
      if (before !== after) look();
    });
    // Some browsers tell a page that was left nothing, so it asks when it is brought back as it was.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && wasQuiet !== undefined) unattended(lookIfChanged);
    });
  });
  const lookIfChanged = async (): Promise<void> => {
    const quiet = await readStoredQuiet(browser.storage.local);
    if (isQuiet(quiet, location.host) !== wasQuiet) look();
  };
  whenShown(document, () => {
    whenIdle(look);
    stopWatch = watchArticle(document, look);
  });
}

function once(run: () => void): () => void {
  let ran = false;
  return () => {
    if (!ran) run();
    ran = true;
  };
}

function isStateCall(message: unknown): boolean {
  return isRecord(message) && message.name === 'page:state';
}

/** The page comes first: waits until it is idle, for at most two seconds. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 200);
}
