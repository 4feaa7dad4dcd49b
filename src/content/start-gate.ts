import { isRecord } from '../core/is-record.ts';
import { ok } from '../core/result.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { watchArticle } from '../page/watch-article.ts';
import { createMessageListener, isFrom } from '../platform/message-listener.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { isQuiet, readQuiet, readStoredQuiet } from '../platform/quiet.ts';
import { unattended } from '../platform/unattended.ts';
import { askToBegin } from './ask-to-begin.ts';
import { createGate, type Gate } from './gate.ts';
import { findSession, offerGate } from './handoff.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
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
    follow(looksLikeArticle(document, document.URL));
  }

  function follow(likely: boolean): void {
    // A page that is no article has to be told only to those who took it for one, or were asked to.
    if (!likely && !made && !findSession()) return;
    if (!isExtensionAlive()) {
      stopWatch();
      return;
    }
    made ??= makeGate(look);
    const { look: proceed } = made;
    unattended(() => proceed(likely));
  }

  /**
   * The look itself is over sooner than a wait could be arranged. The rest, which only an article takes, lets the page come first:
   * it waits until that is idle, for at most two seconds.
   */
  function lookFirst(): void {
    const address = document.URL;
    const likely = looksLikeArticle(document, address);
    const proceed = () => (document.URL === address ? follow(likely) : look());
    if (likely) requestIdleCallback(proceed, { timeout: 2_000 });
    else follow(likely);
  }

  whenShown(document, () => {
    setTimeout(lookFirst);
    stopWatch = watchArticle(window, look);
  });
}

/** Answers for the page from here on. `look` is called when a person wished for quiet, or no longer does. */
function makeGate(look: () => void): Gate {
  const browser = pageBrowser();
  const sending = {
    send: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),
    isAlive: isExtensionAlive,
  };
  /** Whether it was quiet here when the settings were last read. */
  let wasQuiet: boolean | undefined;
  let follows = false;
  /** Notices when quiet is requested, or undone, in the toolbar popup, the settings or another tab. */
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
      const quiet = await readStoredQuiet(browser.storage.local);
      wasQuiet = isQuiet(quiet, location.host);
      if (wasQuiet && !follows) {
        followQuiet();
        // It may have been undone since it was read.
        unattended(lookIfChanged);
      }
      return quiet;
    },
    session: findSession,
    begin: (glance) => askToBegin(sending, glance),
  });
  const answer = (message: unknown) => {
    if (!isRecord(message) || message.channel !== 'page') return undefined;
    // Whoever asks, or is about to have the page read: from now on something may be shown here, which quiet would have to end.
    followQuiet();
    // A session answers for itself.
    return message.name === 'page:state' && !findSession() ? gate.state().then(ok) : undefined;
  };
  browser.runtime.onMessage.addListener(
    createMessageListener([answer], isFrom(browser.runtime.id)),
  );
  return gate;
}
