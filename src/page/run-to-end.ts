/** Runs a reading that offers pauses to its end, without pausing, and returns its result. */
export function runToEnd<T>(slices: Generator<void, T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
