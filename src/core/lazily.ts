/**
 * Returns the result of `make`, which is called on first use. A background that has just woken runs the top level of every
 * file, and needs few of the tables and long expressions that would be created there.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
