/**
 * Polls `look` every 25 ms until it returns something true; returns the milliseconds it took, or `null` after `atMost`: longer
 * than anything takes that comes at all, so that a busy machine causes no failures. A look that never returns, as on a page
 * that is being left, counts as nothing seen.
 */
export async function until(
  look: () => boolean | Promise<boolean>,
  atMost = 30_000,
): Promise<number | null> {
  const started = performance.now();
  for (;;) {
    const left = atMost - (performance.now() - started);
    if (await within(Promise.resolve(look()), Math.max(left, 1_000))) {
      return performance.now() - started;
    }
    if (performance.now() - started > atMost) return null;
    await pause(25);
  }
}

/** The result of `promise`, or `null` if it takes longer than `atMost` milliseconds. */
export async function within<T>(promise: Promise<T>, atMost: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), atMost);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Waits. Only for rows in which time itself is the event: a random moment, a storm that lasts. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
