import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import { openBench } from './bench.ts';
import { holds, type Outcome, type Row } from './row.ts';
import { rows } from './rows.ts';

/** `npm run torture [-- --short] [-- ID …]`: provokes every failure and prints what was survived. */
async function main(args: string[]): Promise<number> {
  const short = args.includes('--short');
  const wanted = new Set(args.filter((one) => !one.startsWith('-')));
  const chosen = wanted.size > 0 ? rows.filter(({ id }) => wanted.has(id)) : rows;
  const bench = await openBench(short);
  const done: { row: Row; outcome: Outcome }[] = [];
  for (const row of chosen) {
    const started = performance.now();
    const outcome = await row.run(bench).catch((error: unknown) => ({
      runs: 1,
      survived: 0,
      figure: `could not finish: ${error instanceof Error ? error.message : String(error)}`,
    }));
    done.push({ row, outcome });
    console.log(line(row, outcome, performance.now() - started, short));
    for (const page of bench.context.pages().slice(1)) await page.close();
    await bench.worker.evaluate('chrome.storage.local.clear().then(() => true)');
  }
  await bench.close();
  const failed = done.filter(({ outcome }) => !holds(outcome, short));
  write(short, done);
  const passed = done.length - failed.length;
  console.log(`\n${passed} of ${done.length} rows hold${short ? ' (short run)' : ''}.`);
  if (failed.length > 0) console.log(`Missed: ${failed.map(({ row }) => row.id).join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

function line(row: Row, outcome: Outcome, ms: number, short: boolean): string {
  const { runs, survived, figure } = outcome;
  const late = outcome.inTime === false ? ', late' : '';
  const mark = runs === 0 ? '-' : holds(outcome, short) ? `ok${late}` : 'MISSED';
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  return `${row.id} | ${row.what} | ${runs} | ${survived} | ${figure} | ${row.bar} | ${mark} | ${seconds}`;
}

function write(short: boolean, done: { row: Row; outcome: Outcome }[]): void {
  const folder = join(projectRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  const table = done.map(({ row: { id, what, bar }, outcome }) => ({
    id,
    what,
    ...outcome,
    bar,
    holds: holds(outcome, short),
  }));
  writeFileSync(
    join(folder, 'torture.json'),
    `${JSON.stringify({ short, rows: table }, null, 2)}\n`,
  );
}

console.log('id | what | runs | survived | figure | bar | verdict | time');
process.exitCode = await main(process.argv.slice(2));
