/**
 * Gives what `make` makes, made when it is first asked for. A background that was just woken runs the top of every file,
 * and needs little of what tables and long expressions there would be made for.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
