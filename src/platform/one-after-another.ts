import type { Queue } from './shared-queue.ts';

/** A queue within one context. */
export function oneAfterAnother(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // A task that failed is its own asker's business, not the next one's.
    last = done.catch(() => {});
    return done;
  };
}
