/** Adds up what Vitest, Playwright or `node --test` say at the end of their output. */
export function countTests(output: string): { passed: number; failed: number; skipped: number };
