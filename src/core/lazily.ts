/**
 * Gives what `make` makes, made only when it is first asked for. A background that has just woken runs the top level of every
 * file, and needs few of the tables and long expressions that would be made there.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
