import { isRecord } from '../core/is-record.ts';
import { ok } from '../core/result.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { watchArticle } from '../page/watch-article.ts';
import { createMessageListener, isFrom } from '../platform/message-listener.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { isQuiet, readQuiet, readStoredQuiet } from '../platform/quiet.ts';
import { unattended } from '../platform/unattended.ts';
import { createGate, type Gate } from './gate.ts';
import { findSession, offerGate } from './handoff.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { createPageAsk } from './page-ask.ts';
import { whenShown } from './when-shown.ts';

/**
 * Composition root of the script that runs on every page of the listed sites: looks at first, and again when the page changes.
 * On pages that are not articles, nothing but this look and the watch is ever made, and the extension API is never touched: the
 * first touch costs as much as the look. Who asks such a page (the popup) gets no answer and brings the reading script.
 * Everything else is made or injected when there is an article. Does nothing if it already runs.
 */
export function startGate(): void {
  if (!offerGate(isExtensionAlive)) return;
  let made: Gate | undefined;
  let stopWatch = () => {};

  function look(): void {
    const likely = looksLikeArticle(document, document.URL);
    // A page that is no article has to be told only to those who took it for one, or were asked to.
    if (!likely && !made && !findSession()) return;
    if (!isExtensionAlive()) {
      stopWatch();
      return;
    }
    made ??= makeGate(look);
    const { look: follow } = made;
    unattended(() => follow(likely));
  }

  whenShown(document, () => {
    // The page comes first: waits until it is idle, for at most two seconds.
    requestIdleCallback(look, { timeout: 2_000 });
    stopWatch = watchArticle(window, look);
  });
}

/** Answers for the page from here on. `look` is called when a person wished for quiet, or no longer does. */
function makeGate(look: () => void): Gate {
  const browser = pageBrowser();
  const ask = createPageAsk({
    send: (message) => browser.runtime.sendMessage(message),
    isAlive: isExtensionAlive,
  });
  /** Whether it was quiet here when the settings were last read. */
  let wasQuiet: boolean | undefined;
  // Quiet was requested, or undone, in the toolbar popup, the settings or another tab. Only after the settings were first read.
  let follows = false;
  const followQuiet = () => {
    if (follows) return;
    follows = true;
    browser.storage.local.onChanged.addListener(({ settings }) => {
      const [before, after] = [settings?.oldValue, settings?.newValue].map(
        (kept) => settings && isQuiet(readQuiet(kept), location.host),
      );
      if (before !== after) look();
    });
    // Some browsers tell a page that was left nothing, so it asks when it is brought back as it was.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) unattended(lookIfChanged);
    });
  };
  const lookIfChanged = async (): Promise<void> => {
    const quiet = await readStoredQuiet(browser.storage.local);
    if (isQuiet(quiet, location.host) !== wasQuiet) look();
  };
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
  // A session answers for itself.
  const answer = (message: unknown) =>
    !findSession() && isRecord(message) && message.name === 'page:state'
      ? gate.state().then(ok)
      : undefined;
  browser.runtime.onMessage.addListener(
    createMessageListener([answer], isFrom(browser.runtime.id)),
  );
  return gate;
}
