/** Runs tasks one after another, each when the one before it has ended, well or badly; gives what a task gives. */
export function oneAfterAnother(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // A task that failed is its own asker's business, not the next one's.
    last = done.catch(() => {});
    return done;
  };
}
