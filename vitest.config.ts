import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A test that checks nothing, as one whose loop finds nothing to run over, is a mistake. */
const expectations = { requireAssertions: true };

/** No test reaches the network. */
const setupFiles = ['tests/support/no-network.ts'];

/**
 * The folder says where a test runs: unit and project in plain Node, dom in a simulated browser.
 * Time never fails a test: the limits only end one that hangs.
 */
export default defineConfig({
  test: {
    // By default one core is left to the main process, which hardly needs it: of two cores one stood idle.
    // Two at least: alone, a thread would run all files of `dom` in one world, where what one file mocks stays mocked for the next.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          expect: expectations,
          setupFiles,
          // Pure code over one built corpus: a fresh world for each file would build it again each time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/{unit,project}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // A fresh world for each file, in a thread that has the simulated browser loaded already: a third of the work of a thread
          // for each.
          pool: 'vmThreads',
          expect: expectations,
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
