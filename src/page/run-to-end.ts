/** Runs a reading that offers pauses in one go, without taking any, and gives its result. */
export function runToEnd<T>(slices: Generator<void, T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
