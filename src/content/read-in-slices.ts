/** Milliseconds of work at a time: together with the page's own work this still fits into one frame at 60 per second. */
const SLICE_MS = 10;

/**
 * Runs a reading that offers pauses, and yields to the page whenever a slice is used up. Most pages are read in one slice,
 * without yielding at all.
 */
export async function readInSlices<T>(slices: Generator<void, T>): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE_MS;
  }
}
