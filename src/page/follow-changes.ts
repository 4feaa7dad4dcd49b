import { createDueTask } from './due-task.ts';
import { pageIdentity } from './page-identity.ts';
import { createParagraphLedger, type ParagraphLedger } from './paragraph-ledger.ts';

/** Milliseconds for a new route to settle, longer while it is still being built, and the maximum wait. */
const SETTLE_MS = 300;
const SETTLE_AT_MOST_MS = 1000;
/** Milliseconds between two searches for late paragraphs; doubles each time, whatever is found, up to the second value. */
const LOOK_MS = 500;
const LOOK_AT_MOST_MS = 16_000;

/**
 * Has all changes of a document reported. Not only of its body: sites that replace that are followed too, and on a page that
 * never changes none of its elements is accessed, of which the first access costs more than the rest of the watch.
 */
export function observeAll(observer: MutationObserver, document: Document): void {
  observer.observe(document, { childList: true, subtree: true });
}

/** Decides which changes of a page are worth another reading. */
export interface ChangeFollower {
  /** Something changed in the page. */
  onRecords(records: readonly MutationRecord[]): void;
  /** The address may have changed. */
  onAddress(): void;
  stop(): void;
}

/**
 * Lets changes rest from the first one to the next look, so that a page that changes a thousand times a second costs as much as
 * one that changes once.
 */
export function followChanges(
  window: Window,
  /** When the page was first looked at. */
  firstAddress: string,
  observer: MutationObserver,
  /** The page shows another article, or more of it. */
  onChange: () => void,
): ChangeFollower {
  const { document } = window;
  const task = createDueTask(document);
  let ledger: ParagraphLedger | undefined;
  // The identity of the address is computed when it changes, which on most pages is never.
  let address = firstAddress;
  let wait = LOOK_MS;
  /** When the route changed; 0 while nothing is settling. */
  let leftAt = 0;
  let stopped = false;

  function observe(): void {
    if (!stopped) observeAll(observer, document);
  }

  function hasMoved(): boolean {
    const now = window.location.href;
    return now !== address && pageIdentity(now) !== pageIdentity(address);
  }

  function look(): void {
    wait = Math.min(wait * 2, LOOK_AT_MOST_MS);
    if (ledger?.hasNews()) onChange();
    observe();
  }

  function settle(): void {
    const left = leftAt + SETTLE_AT_MOST_MS - Date.now();
    task.plan(arrive, Math.max(0, Math.min(SETTLE_MS, left)));
    observe();
  }

  function arrive(): void {
    leftAt = 0;
    wait = LOOK_MS;
    const moved = hasMoved();
    address = window.location.href;
    if (ledger?.hasNews() || moved) onChange();
    observe();
  }

  return {
    onRecords(records) {
      const { head } = document;
      // Scripts and styles added to the head are not text.
      const changes = records.filter(({ target }) => target !== head);
      if (changes.length === 0) return;
      ledger ??= createParagraphLedger(document, changes);
      // After a navigation each change means that the route is still being built.
      if (leftAt > 0) settle();
      else if (changes.some(addsElements)) {
        observer.disconnect();
        task.plan(look, wait);
      }
    },
    onAddress() {
      if (leftAt > 0 || !hasMoved()) return;
      leftAt = Date.now();
      settle();
    },
    stop() {
      stopped = true;
      task.cancel();
    },
  };
}

function addsElements({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (node.nodeType === 1) return true;
  return false;
}
