/** A queue: runs each task when the one before has ended, well or badly, and gives that task's result. */
export function oneAfterAnother(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // A task that failed is its own asker's business, not the next one's.
    last = done.catch(() => {});
    return done;
  };
}
