/**
 * Everything that verifies the project, cheapest steps first; stops at the first failure. `npm test -- --only=check,unit` runs
 * only those steps. The last line counts tests: `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './lib/browsers.mjs';
import { countTests, failedTests } from './lib/count-tests.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { readFlags } from './lib/read-flags.mjs';
import { run } from './lib/run.mjs';

/** Maximum failed tests that are named again at the end, for readers who only look there. */
const MOST_NAMES = 10;

/** What can be provoked in a minute; times are told and fail nothing. The whole table: `npm run torture`. */
const TORTURE =
  'R1 R2 R4 R5 R6 R14 R16 R20 R22 R25 R26 R27 S1 S2 S3 S5 S10 S11 S13 S14 S15 S17'.split(' ');

/**
 * A step creates its commands when its turn comes, so that a missing browser is looked for only then. Steps `beside` others
 * leave a core idle, and run with those before and after them that do too.
 */
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
    beside: true,
  },
  {
    name: 'torture',
    commands: () => [['tsx', 'scripts/torture/main.ts', '--short', ...TORTURE]],
    env: () => ({ CHROMIUM_PATH: findChromium() }),
    beside: true,
  },
  { name: 'eval', commands: evalCommands, beside: true },
];

const names = steps.map(({ name }) => name);
const { words: only } = readFlags({
  usage: `npm test [-- STEP …]\n  The steps are ${names.join(', ')}; without a name, all.`,
  words: names,
});

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const failures = [];
let failedStep = null;

for (const stage of stagesOf(
  steps.filter(({ name }) => only.length === 0 || only.includes(name)),
)) {
  const held = stage.length > 1;
  if (held) console.log(`\n── ${stage.map(({ name }) => name).join(', ')} side by side ──`);
  const results = stage.map((step) => runStep(step, held));
  for (const [at, step] of stage.entries()) {
    if (!held) console.log(`\n── ${step.name} ──`);
    const result = await results[at];
    if (held) console.log(`\n── ${step.name} ──\n${result.output}`);
    const ended = result.ok ? (result.commands > 0 ? 'ok' : 'SKIPPED') : 'FAILED';
    lines.push(`${step.name.padEnd(8)} ${ended.padEnd(7)} ${result.seconds.toFixed(1)} s`);
    for (const key of Object.keys(total)) total[key] += result.counts[key];
    if (!result.ok) failedStep ??= step.name;
  }
  if (failedStep) break;
}

console.log(`\n${lines.join('\n')}`);
if (failedStep) console.log(`Stopped at "${failedStep}": what went wrong stands above.`);
for (const name of failures.slice(0, MOST_NAMES)) console.log(`  failed: ${name}`);
if (failures.length > MOST_NAMES) console.log(`  and ${failures.length - MOST_NAMES} more`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
const failed = failedStep && total.failed === 0 ? 1 : total.failed;
console.log(`${total.passed} passed, ${failed} failed`);
process.exit(failedStep ? 1 : 0);

/** Steps that follow each other and can run beside others make one stage, each other step its own. */
function stagesOf(chosen) {
  return chosen.reduce((stages, step) => {
    const last = stages.at(-1);
    if (step.beside && last?.[0].beside) last.push(step);
    else stages.push([step]);
    return stages;
  }, []);
}

async function runStep(step, held) {
  const sum = {
    ok: true,
    commands: 0,
    seconds: 0,
    output: '',
    counts: { passed: 0, failed: 0, skipped: 0 },
  };
  try {
    const env = step.env?.() ?? {};
    for (const command of step.commands()) {
      const { status, output, seconds } = await run(command, env, held);
      sum.commands += 1;
      sum.seconds += seconds;
      sum.output += output;
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

function evalCommands() {
  if (!existsSync(join(projectRoot, '..', 'shared', 'eval'))) {
    console.warn('SKIPPED: no development data beside the project, so nothing is measured.');
    return [];
  }
  return [['tsx', 'scripts/eval/main.ts', '--bars']];
}
