import { pageIdentity } from './page-identity.ts';
import { createParagraphLedger, type ParagraphLedger } from './paragraph-ledger.ts';

/** Milliseconds for a new route to settle, longer while it is still being built, and the maximum wait. */
const SETTLE_MS = 300;
const SETTLE_AT_MOST_MS = 1000;
/** Milliseconds between two searches for late paragraphs; doubles each time, whatever is found, up to the second value. */
const LOOK_MS = 500;
const LOOK_AT_MOST_MS = 16_000;
/** Polling interval where the browser does not report address changes. */
const POLL_MS = 1000;

/**
 * Calls `onChange` when the page shows another article (single-page navigation) or more of it (late paragraphs, endless lists):
 * worth reading again. Never calls it while the page is hidden. The returned function stops the watch for good. Uses one
 * observer and disconnects it from the first change to the next look, so that a page that changes a thousand times a second
 * costs as much as one that changes once. Reads the text of each paragraph once.
 */
export function watchArticle(document: Document, onChange: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let ledger: ParagraphLedger | undefined;
  // The identity of the address is computed when it changes, which on most pages is never.
  let address = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due: (() => void) | null = null;
  let wait = LOOK_MS;
  /** When the route changed; 0 while nothing is settling. */
  let leftAt = 0;
  let poll: ReturnType<typeof setInterval> | undefined;
  let stopped = false;

  const observer = new window.MutationObserver((records) => {
    const { head } = document;
    // Scripts and styles added to the head are not text.
    const changes = records.filter(({ target }) => target !== head);
    if (changes.length === 0) return;
    ledger ??= createParagraphLedger(document, changes);
    // After a navigation each change means that the route is still being built.
    if (leftAt > 0) settle();
    else if (changes.some(addsElements)) {
      observer.disconnect();
      schedule(look, wait);
    }
  });

  function observe(): void {
    // The whole document: sites that replace the body are followed too, and on a page that never changes none of its elements
    // is accessed, of which the first access costs more than the rest of the watch.
    if (!stopped) observer.observe(document, { childList: true, subtree: true });
  }

  function schedule(run: () => void, ms: number): void {
    due = run;
    clearTimeout(timer);
    timer = setTimeout(runDue, ms);
  }

  function runDue(): void {
    if (document.hidden) {
      // What falls due while the page is hidden waits until it is visible again.
      document.addEventListener('visibilitychange', runDue, { once: true });
      return;
    }
    if (!due || stopped) return;
    const run = due;
    due = null;
    clearTimeout(timer);
    run();
  }

  function look(): void {
    wait = Math.min(wait * 2, LOOK_AT_MOST_MS);
    if (ledger?.hasNews()) onChange();
    observe();
  }

  function hasMoved(): boolean {
    const now = window?.location.href ?? '';
    return now !== address && pageIdentity(now) !== pageIdentity(address);
  }

  function settle(): void {
    const left = leftAt + SETTLE_AT_MOST_MS - Date.now();
    schedule(arrive, Math.max(0, Math.min(SETTLE_MS, left)));
    observe();
  }

  function arrive(): void {
    leftAt = 0;
    wait = LOOK_MS;
    const moved = hasMoved();
    address = window?.location.href ?? '';
    if (ledger?.hasNews() || moved) onChange();
    observe();
  }

  function onAddress(): void {
    if (leftAt > 0 || !hasMoved()) return;
    leftAt = Date.now();
    settle();
  }

  const { navigation }: Window & { navigation?: EventTarget } = window;
  const [source, event] = navigation ? [navigation, 'currententrychange'] : [window, 'popstate'];
  source.addEventListener(event, onAddress);
  if (!navigation) poll = setInterval(() => document.hidden || onAddress(), POLL_MS);
  observe();

  return () => {
    stopped = true;
    observer.disconnect();
    source.removeEventListener(event, onAddress);
    clearInterval(poll);
    clearTimeout(timer);
  };
}

function addsElements(record: MutationRecord): boolean {
  for (const node of record.addedNodes) if (node.nodeType === 1) return true;
  return false;
}
