/** Milliseconds of work in one go: with what the page does itself it still fits into one frame of sixty a second. */
const SLICE_MS = 10;

/**
 * Runs a reading that offers pauses, and lets the page breathe whenever a slice is used up. Most pages are
 * read in one slice, without giving up the thread at all.
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
