import { defineConfig } from '@playwright/test';

/** End-to-end tests run on the built extension: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each of these shares one browser among its tests; more of them than cores makes timings lie.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: [['list']],
});
