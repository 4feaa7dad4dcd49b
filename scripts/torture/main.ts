import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import { readFlags } from '../lib/read-flags.mjs';
import { type Bench, openBench } from './bench.ts';
import { holds, type Outcome, type Row } from './row.ts';
import { rows } from './rows.ts';
import { within } from './until.ts';

/** Time limit of a row in minutes, so that none can block the others. */
const MOST_MINUTES = { short: 5, full: 45 };

/** Milliseconds after which an unresponsive browser is replaced. */
const TIDY_MS = 60_000;

/** Browsers side by side. Times that count are taken with one. */
const LANES = { short: 2, full: 1 };

interface Done {
  row: Row;
  outcome: Outcome;
}

/** Provokes every failure, or those with these ids, and prints how many were survived. */
async function main(short: boolean, ids: readonly string[]): Promise<number> {
  const chosen = rows.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const waiting = [...chosen];
  const most = short ? LANES.short : LANES.full;
  const lanes = Array.from({ length: Math.min(most, chosen.length) }, () =>
    runInTurn(waiting, short),
  );
  const done = (await Promise.all(lanes)).flat();
  done.sort((one, other) => chosen.indexOf(one.row) - chosen.indexOf(other.row));
  const failed = done.filter(({ outcome }) => !holds(outcome, short));
  write(short, done);
  const passed = done.length - failed.length;
  console.log(`\n${passed} of ${done.length} rows hold${short ? ' (short run)' : ''}.`);
  if (failed.length > 0) console.log(`Missed: ${failed.map(({ row }) => row.id).join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

/** Takes row after row from those that wait, in a browser of its own. */
async function runInTurn(waiting: Row[], short: boolean): Promise<Done[]> {
  const done: Done[] = [];
  let bench = await openBench(short);
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    const started = performance.now();
    const outcome = await run(row, bench);
    const finished = outcome ?? unfinished(`not done within ${minutes(short)} minutes`);
    done.push({ row, outcome: finished });
    console.log(line(row, finished, performance.now() - started, short));
    const tidied =
      outcome &&
      (await within(
        tidy(bench).catch(() => null),
        TIDY_MS,
      ));
    if (tidied) continue;
    await within(bench.close(), TIDY_MS);
    bench = await openBench(short);
  }
  await within(bench.close(), TIDY_MS);
  return done;
}

/** Leaves the browser as it was for the next row. If the worker is stopped it does not answer, and this never ends. */
async function tidy({ context, worker }: Bench): Promise<true> {
  for (const page of context.pages().slice(1)) await page.close();
  return worker.evaluate<true>('chrome.storage.local.clear().then(() => true)');
}

const minutes = (short: boolean) => (short ? MOST_MINUTES.short : MOST_MINUTES.full);

/** The result of the row; `null` if it did not end. */
function run(row: Row, bench: Bench): Promise<Outcome | null> {
  const outcome = row
    .run(bench)
    .catch((error: unknown) => unfinished(error instanceof Error ? error.message : String(error)));
  return within(outcome, minutes(bench.short) * 60_000);
}

function unfinished(why: string): Outcome {
  return { runs: 1, survived: 0, figure: `could not finish: ${why}` };
}

function line(row: Row, outcome: Outcome, ms: number, short: boolean): string {
  const { runs, survived, figure } = outcome;
  const late = outcome.inTime === false ? ', late' : '';
  const mark = runs === 0 ? '-' : holds(outcome, short) ? `ok${late}` : 'MISSED';
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  return `${row.id} | ${row.what} | ${runs} | ${survived} | ${figure} | ${row.bar} | ${mark} | ${seconds}`;
}

function write(short: boolean, done: readonly Done[]): void {
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

const { flags, words } = readFlags({
  usage: `npm run torture [-- --short] [-- ROW …]
  --short  smaller numbers; a bar of time that is missed fails nothing
  The rows are those of docs/torture.md, such as R2; without a name, all.`,
  flags: { short: 'switch' },
  words: rows.map(({ id }) => id),
});

console.log('id | what | runs | survived | figure | bar | verdict | time');
// A row that never ended may still hold a browser open.
process.exit(await main(flags.short ?? false, words));
