import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { startVitest } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { projectRoot } from '../lib/project-root.mjs';
import { readFlags } from '../lib/read-flags.mjs';
import { GUARDS, type Guard } from './guards.ts';

/**
 * Removes each guard, in memory, and runs the test that must fail without it. No file is changed. Exits non-zero if a test does
 * not notice, or if a guard's line no longer exists.
 */
async function main(names: readonly string[]): Promise<number> {
  const chosen = GUARDS.filter(({ name }) => names.length === 0 || names.includes(name));
  const off: string[] = [];
  for (const guard of chosen) {
    const verdict = await takeOut(guard);
    console.log(
      `${verdict === 'noticed' ? 'ok    ' : 'MISSED'} ${guard.name} | ${guard.test} | ${verdict}`,
    );
    if (verdict !== 'noticed') off.push(guard.name);
  }
  console.log(`\n${chosen.length - off.length} of ${chosen.length} guards cannot go unnoticed.`);
  return off.length > 0 ? 1 : 0;
}

const whole = new Map<string, Promise<number | null>>();

async function takeOut(guard: Guard): Promise<string> {
  const { file, line, test } = guard;
  const path = join(projectRoot, 'src', file);
  if (!existsSync(path) || !readFileSync(path, 'utf8').includes(line))
    return 'its line is not there any more';
  // A test that already fails with everything in place proves nothing.
  const before = whole.get(test) ?? failures(test);
  whole.set(test, before);
  if ((await before) !== 0) return 'the test does not hold with the guard in place';
  return (await failures(test, guard)) === 0 ? 'not noticed' : 'noticed';
}

/** How many tests of a file fail; `null` if it could not be loaded. */
async function failures(test: string, guard?: Guard): Promise<number | null> {
  const dom = test.startsWith('dom/');
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root: projectRoot,
      watch: false,
      include: [`tests/${test}.test.{ts,tsx}`],
      environment: dom ? 'happy-dom' : 'node',
      setupFiles: ['tests/support/no-network.ts'],
      // A test that times out has noticed.
      testTimeout: 5_000,
      reporters: [{}],
    },
    {
      logLevel: 'silent',
      plugins: [...(dom ? [await WxtVitest()] : []), ...(guard ? [removal(guard)] : [])],
    },
  );
  const failed = vitest.state.getCountOfFailedTests();
  const loaded = vitest.state.getFiles().some(({ tasks }) => tasks.length > 0);
  await vitest.close();
  return loaded ? failed : null;
}

function removal({ file, line, without }: Guard): Plugin {
  const path = join(projectRoot, 'src', file);
  return {
    name: 'without-guard',
    enforce: 'pre',
    transform: (code, id) => (id === path ? code.replace(line, without) : null),
  };
}

const { words } = readFlags({
  usage:
    'npm run guards [-- NAME …]\n  The names are those of scripts/guards/guards.ts; without one, all.',
  words: GUARDS.map(({ name }) => name),
});
process.exitCode = await main(words);
