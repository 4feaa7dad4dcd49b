/**
 * Starts work in answer to an event that nobody waits for: a failure goes to the console and no further, even if it is
 * thrown at once.
 */
export function unattended(begin: () => Promise<unknown>): void {
  new Promise((resolve) => resolve(begin())).catch((error: unknown) => console.error(error));
}
