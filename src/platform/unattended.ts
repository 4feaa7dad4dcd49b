/**
 * For what is begun in answer to an event, which nobody waits for: a failure is told on the console and goes no further.
 * Begins it too, so that what throws at once is told in the same way.
 */
export function unattended(begin: () => Promise<unknown>): void {
  new Promise((resolve) => resolve(begin())).catch((error: unknown) => console.error(error));
}
