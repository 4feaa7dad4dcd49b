import { defineConfig } from '@playwright/test';

/** End-to-end tests run on the built extension: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each of these shares one browser among its tests; more of them than cores makes timings lie.
  workers: 2,
  fullyParallel: true,
  // Time never fails a test: the limits only end one that hangs. What is waited for ends first, and names itself.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000, navigationTimeout: 30_000 },
  forbidOnly: true,
  // What passes only on its second try does not stop CI, but is told as a fault at the end of the log.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['./tests/e2e/support/last-words.ts']],
});
