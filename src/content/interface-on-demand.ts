import { unattended } from '../platform/unattended.ts';
import type { PageInterface } from './page-view.ts';

/** The interface of a page, injected when there is something to show, and shared from then on. */
export interface InterfaceOnDemand {
  /** The interface, if it is already there. */
  present(): PageInterface | null;
  /** Resolves when it is there; `null` if it cannot be injected. */
  get(): Promise<PageInterface | null>;
  /** Called by the interface's code on arrival; creates it unless there is one already. */
  attach(make: () => PageInterface): void;
}

/** `bring` has the script injected, and resolves when that has run or cannot be done. Called once for all who wait. */
export function createInterfaceOnDemand(bring: () => Promise<unknown>): InterfaceOnDemand {
  let attached: PageInterface | null = null;
  let waiting: ((arrived: PageInterface | null) => void)[] = [];

  async function bringIn(): Promise<void> {
    await bring();
    // The script has attached itself before this is answered. If it could not, nobody must wait forever.
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
      // Drawn in a separate task: together with the start of the script it would block the page's thread for too long.
      setTimeout(settle);
    },
  };
}
