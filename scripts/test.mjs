/**
 * Everything that verifies the project, cheapest checks first; stops at the first failure. `npm test -- --only=check,unit` runs
 * only those steps, `--but=firefox` all others. The last line counts tests: `N passed, N failed`.
 */
import { join } from 'node:path';
import { findChromium, findFirefox } from './lib/browsers.mjs';
import { countTests, failedTests } from './lib/count-tests.mjs';
import { readFlags } from './lib/read-flags.mjs';
import { run } from './lib/run.mjs';

/** Maximum failed tests that are named again at the end, for readers who only look there. */
const MOST_NAMES = 10;

/** A step creates its commands when its turn comes, so that a missing browser is looked for only then. */
const steps = [
  {
    name: 'corpus',
    commands: () => [
      ['wxt', 'prepare'],
      ['tsx', 'src/cli/main.ts', 'corpus', 'build'],
    ],
  },
  { name: 'check', commands: () => [['npm', 'run', '--silent', 'check']] },
  {
    name: 'build',
    commands: () => [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
      ['node', 'scripts/build-cli.mjs'],
    ],
  },
  { name: 'unit', commands: () => [['vitest', 'run']] },
  {
    name: 'e2e',
    commands: () => [['playwright', 'test']],
    env: () => ({ CHROMIUM_PATH: findChromium() }),
  },
  {
    name: 'firefox',
    commands: firefoxCommands,
    env: () => ({ FIREFOX_PATH: findFirefox() ?? '' }),
  },
];

const names = steps.map(({ name }) => name);
const {
  words: only,
  flags: { but },
} = readFlags({
  usage: `npm test [-- STEP … | --but=STEP]
  --but  all steps except this one
  The steps are ${names.join(', ')}; without a name, all.`,
  flags: { but: names },
  words: names,
});

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const failures = [];
let failedStep = null;

for (const step of steps) {
  if ((only.length > 0 && !only.includes(step.name)) || step.name === but) continue;
  console.log(`\n── ${step.name} ──`);
  const result = await runStep(step);
  const ended = result.ok ? (result.commands > 0 ? 'ok' : 'SKIPPED') : 'FAILED';
  lines.push(`${step.name.padEnd(8)} ${ended.padEnd(7)} ${result.seconds.toFixed(1)} s`);
  for (const key of Object.keys(total)) total[key] += result.counts[key];
  if (!result.ok) {
    failedStep = step.name;
    break;
  }
}

console.log(`\n${lines.join('\n')}`);
if (failedStep) console.log(`Stopped at "${failedStep}": what went wrong stands above.`);
for (const name of failures.slice(0, MOST_NAMES)) console.log(`  failed: ${name}`);
if (failures.length > MOST_NAMES) console.log(`  and ${failures.length - MOST_NAMES} more`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
const failed = failedStep && total.failed === 0 ? 1 : total.failed;
console.log(`${total.passed} passed, ${failed} failed`);
process.exit(failedStep ? 1 : 0);

async function runStep(step) {
  const sum = { ok: true, commands: 0, seconds: 0, counts: { passed: 0, failed: 0, skipped: 0 } };
  try {
    const env = step.env?.() ?? {};
    for (const command of step.commands()) {
      const { status, output, seconds } = await run(command, env);
      sum.commands += 1;
      sum.seconds += seconds;
      failures.push(...failedTests(output));
      const counts = countTests(output);
      for (const key of Object.keys(counts)) sum.counts[key] += counts[key];
      if (status !== 0) return { ...sum, ok: false };
    }
  } catch (error) {
    console.error(error.message);
    return { ...sum, ok: false };
  }
  return sum;
}

function firefoxCommands() {
  if (findFirefox() === null) {
    if (process.env.CI) throw new Error('No Firefox was found, and in CI its tests must run.');
    console.warn('SKIPPED: no Firefox on this machine, so the tests in tests/firefox did not run.');
    return [];
  }
  return [['node', '--test', '--test-timeout=600000', join('tests', 'firefox', 'all.mjs')]];
}
