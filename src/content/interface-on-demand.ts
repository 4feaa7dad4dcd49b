import { unattended } from '../platform/unattended.ts';
import type { PageInterface } from './page-view.ts';

/** The interface of a page, which is brought in when there is something to show, and is then the same for all. */
export interface InterfaceOnDemand {
  /** What is there by now. */
  present(): PageInterface | null;
  /** Resolves when it is there; `null` where it cannot be brought in. */
  get(): Promise<PageInterface | null>;
  /** Called by the interface's code when it has arrived; makes it unless there is one already. */
  attach(make: () => PageInterface): void;
}

/** `bring` has the script injected, and resolves when that has run or cannot be done. Asked once for all who wait. */
export function createInterfaceOnDemand(bring: () => Promise<unknown>): InterfaceOnDemand {
  let attached: PageInterface | null = null;
  let waiting: ((arrived: PageInterface | null) => void)[] = [];

  async function bringIn(): Promise<void> {
    await bring();
    // The script has attached itself before this is answered. If it could not, nobody may wait for ever.
    settle();
  }

  function settle(): void {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve(attached);
  }

  return {
    present: () => attached,
    get() {
      if (attached) return Promise.resolve(attached);
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) unattended(bringIn);
      });
    },
    attach(make) {
      attached ??= make();
      // Drawn in a task of its own: together with the start of the script it would take the page's thread for too long.
      setTimeout(settle);
    },
  };
}
