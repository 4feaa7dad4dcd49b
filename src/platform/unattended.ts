/**
 * Starts work that nobody waits for, such as the handling of an event. Failures, thrown or rejected, go to the console and no
 * further.
 */
export function unattended(begin: () => Promise<unknown>): void {
  new Promise((resolve) => resolve(begin())).catch((error: unknown) => console.error(error));
}
