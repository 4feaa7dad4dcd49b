/** Waits until `look` gives something true, looking every 25 ms; gives the milliseconds it took, or `null` after `atMost`. */
export async function until(
  look: () => boolean | Promise<boolean>,
  atMost = 15_000,
): Promise<number | null> {
  const started = performance.now();
  for (;;) {
    if (await look()) return performance.now() - started;
    if (performance.now() - started > atMost) return null;
    await pause(25);
  }
}

/** Waits. Only for rows in which time itself is what happens: a random moment, a storm that lasts. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
