import type { Queue } from './shared-queue.ts';

/** A queue within one context. */
export function oneAfterAnother(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // A failed task concerns its own caller, not the next one.
    last = done.catch(() => {});
    return done;
  };
}
