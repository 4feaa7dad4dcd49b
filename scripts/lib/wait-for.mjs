// @ts-check

/** Longer than any machine takes to start a browser. */
const COMES_WITHIN_MS = 120_000;

const BETWEEN_LOOKS_MS = 25;

/**
 * Looks until there is something other than `null`, `undefined`, `false` and 0, and gives it.
 * @template T
 * @param {string} what is waited for, as the subject of a sentence: the error names it when it has not come in time
 * @param {() => T | Promise<T>} look
 * @param {number} withinMs
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitFor(what, look, withinMs = COMES_WITHIN_MS) {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error(`${what} did not come within ${withinMs / 1000} s.`);
}
