import { type ChangeFollower, followChanges, observeAll } from './follow-changes.ts';

/** Polling interval where the browser does not report address changes. */
const POLL_MS = 1000;

/**
 * Calls `onChange` when the page shows another article (single-page navigation) or more of it (late paragraphs, endless lists):
 * worth reading again. Never calls it while the page is hidden. The returned function stops the watch for good. Reads the text
 * of each paragraph once. Until the page changes there are an observer and a listener, and nothing else is made.
 */
export function watchArticle(window: Window, onChange: () => void): () => void {
  const address = window.document.URL;
  let follower: ChangeFollower | undefined;
  const follow = () => {
    follower ??= followChanges(window, address, observer, onChange);
    return follower;
  };
  const observer = new MutationObserver((records) => follow().onRecords(records));
  const stopFollowingAddress = followAddress(window, () => follow().onAddress());
  observeAll(observer, window.document);

  return () => {
    observer.disconnect();
    stopFollowingAddress();
    follower?.stop();
  };
}

/** Calls back when the address may have changed. Polls where the browser does not report that, while the page is visible. */
function followAddress(window: Window, onAddress: () => void): () => void {
  const { navigation }: Window & { navigation?: EventTarget } = window;
  const [source, event] = navigation ? [navigation, 'currententrychange'] : [window, 'popstate'];
  source.addEventListener(event, onAddress);
  const poll = navigation
    ? undefined
    : setInterval(() => window.document.hidden || onAddress(), POLL_MS);
  return () => {
    source.removeEventListener(event, onAddress);
    clearInterval(poll);
  };
}
