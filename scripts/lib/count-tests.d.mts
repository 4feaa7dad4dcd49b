/** Adds up what Vitest, Playwright or `node --test` say at the end of their output. */
export function countTests(output: string): { passed: number; failed: number; skipped: number };

/** Names of the tests that failed, as far as the runners give them. */
export function failedTests(output: string): string[];
