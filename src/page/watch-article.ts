import { pageIdentity } from './page-identity.ts';
import { createParagraphLedger, type ParagraphLedger } from './paragraph-ledger.ts';

export interface WatchOptions {
  /** Stops the watch for good. */
  signal: AbortSignal;
  /** The page shows another article, or more of this one: worth reading again. Never called while the page is hidden. */
  onChange: () => void;
}

/** Milliseconds for a new route to settle, longer while it is still being built, and the end of patience. */
const SETTLE_MS = 300;
const SETTLE_AT_MOST_MS = 1000;
/** Milliseconds between two looks for late paragraphs; doubles with each look, whatever it finds, up to the second. */
const LOOK_MS = 500;
const LOOK_AT_MOST_MS = 16_000;
/** Where the browser does not tell of address changes they are polled for. */
const POLL_MS = 1000;

/**
 * Tells when the page shows another article (single-page navigation) or more of it (late paragraphs, endless lists).
 * Keeps one observer and disconnects it from the first change to the next look, so that a page which changes a
 * thousand times a second costs as much as one that changes once. Reads the text of each paragraph once.
 */
export function watchArticle(document: Document, { signal, onChange }: WatchOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let ledger: ParagraphLedger | undefined;
  // What the address stands for is worked out when it changes, which on most pages is never.
  let address = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due: (() => void) | null = null;
  let wait = LOOK_MS;
  /** When the route changed; 0 while nothing is settling. */
  let leftAt = 0;

  const observer = new window.MutationObserver((records) => {
    ledger ??= createParagraphLedger(document, records);
    // After a navigation each change means that the route is still being built.
    if (leftAt > 0) settle();
    else if (records.some(addsElements)) {
      observer.disconnect();
      schedule(look, wait);
    }
  });

  function observe(): void {
    if (!signal.aborted && document.body) {
      observer.observe(document.body, { childList: true, subtree: true });
    }
  }

  function schedule(run: () => void, ms: number): void {
    due = run;
    clearTimeout(timer);
    timer = setTimeout(runDue, ms);
  }

  function runDue(): void {
    if (document.hidden) {
      // What falls due in a hidden page waits until it is seen again.
      document.addEventListener('visibilitychange', runDue, { once: true, signal });
      return;
    }
    if (!due) return;
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

  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', onAddress, { signal });
  else {
    window.addEventListener('popstate', onAddress, { signal });
    const poll = setInterval(() => document.hidden || onAddress(), POLL_MS);
    signal.addEventListener('abort', () => clearInterval(poll));
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
}

function addsElements(record: MutationRecord): boolean {
  for (const node of record.addedNodes) if (node.nodeType === 1) return true;
  return false;
}
