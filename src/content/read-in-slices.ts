/** Milliseconds of work in one go; half of what a person would notice as a held-up page. */
const SLICE_MS = 24;

/**
 * Runs a reading that offers pauses, and lets the page breathe whenever a slice is used up. Small pages are
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
