/** Runs each task when the one before has ended, well or badly, and gives that task's result. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * A queue that the extension's pages and its background share, whichever of them makes it: what one of them reads and then
 * writes under a name is not written by another in between. Scripts in pages share nothing here, since a lock belongs to an
 * origin and theirs is the page's: they have the background keep things (`createKeeper`).
 */
export function sharedQueue(name: string): Queue {
  return (task) => navigator.locks.request(name, task);
}
