/** How long a look-up takes when the browser has stopped the worker, compared with an empty worker. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keysOf } from '../../src/core/keys-of.ts';
import { launchExtension } from '../lib/launch-extension.mjs';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { type Killer, openKiller } from '../torture/kill-worker.ts';
import { until } from '../torture/until.ts';
import { quantile } from './quantile.ts';
import { QUESTIONS, type Question } from './worker-questions.ts';

const ROUNDS = 20;

/** Maximum milliseconds at the 95th percentile, and maximum ratio to the empty worker at the median. */
const BAR_MS = 300;
const BAR_TIMES = 4;

const EMPTY_WORKER =
  'chrome.runtime.onMessage.addListener((message, from, answer) => answer({ ok: true, value: 0 }));';

/** An extension whose worker can be stopped, and one of its pages that makes the calls. */
interface Asker {
  page: Page;
  killer: Killer;
  close: () => Promise<void>;
}

/** Prints the figures and writes reports/bench-worker.json; `null` if the extension is not built. */
export async function benchWorker(): Promise<{ passed: boolean } | null> {
  if (!existsSync(join(outputFolder, 'chrome-mv3', 'manifest.json'))) {
    console.log('The extension is not built: run `npm run build` first.');
    return null;
  }
  const ours = await openAsker();
  const empty = await openAsker(EMPTY_WORKER);
  const questions = keysOf(QUESTIONS);
  const times = new Map<string, number[]>();
  // One round more than is counted: the first fills the browser's code caches.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const taken: [string, number][] = [['empty', await askCold(empty, 'about')]];
    for (const name of questions) taken.push([name, await askCold(ours, name)]);
    if (round === 0) continue;
    for (const [name, ms] of taken) times.set(name, [...(times.get(name) ?? []), ms]);
  }
  await ours.close();
  await empty.close();
  return report(times);
}

async function openAsker(worker?: string): Promise<Asker> {
  const extension = mkdtempSync(join(tmpdir(), 'on-the-record-worker-'));
  cpSync(join(outputFolder, 'chrome-mv3'), extension, { recursive: true });
  writeFileSync(join(extension, 'bare.html'), '<!doctype html><title>Asks</title>');
  if (worker !== undefined) writeFileSync(join(extension, 'background.js'), worker);
  const { context, extensionId, close } = await launchExtension({
    extension,
    headless: true,
    // A worker that replaces ours opens no welcome page.
    welcome: worker === undefined ? 'closed' : 'coming',
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/bare.html`);
  return {
    page,
    killer: await openKiller({ context, extensionId }),
    async close() {
      await close();
      rmSync(extension, { recursive: true });
    },
  };
}

/** Stops the worker, waits until it has stopped, and calls it like a page. */
async function askCold({ page, killer }: Asker, name: Question): Promise<number> {
  const before = killer.stopped();
  await killer.kill();
  if ((await until(() => killer.stopped() > before)) === null) throw new Error('It does not stop.');
  const { ok, ms } = await page.evaluate(async (sent) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
        };
      }
    ).chrome;
    const started = performance.now();
    const answer = await runtime.sendMessage(sent);
    return { ok: answer?.ok === true, ms: performance.now() - started };
  }, QUESTIONS[name]);
  if (!ok) throw new Error(`"${name}" was not answered.`);
  return ms;
}

function report(times: ReadonlyMap<string, number[]>): { passed: boolean } {
  const bare = quantile(times.get('empty') ?? [], 0.5);
  const rows = [...times].map(([name, taken]) => {
    const [p50, p95] = [quantile(taken, 0.5), quantile(taken, 0.95)];
    const ok = name === 'empty' || (p50 <= BAR_TIMES * bare && p95 <= BAR_MS);
    return { what: `cold: ${name}`, count: taken.length, p50, p95, times: p50 / bare, ok };
  });
  console.table(
    rows.map(({ ok, ...row }) => ({
      ...row,
      p50: row.p50.toFixed(1),
      p95: row.p95.toFixed(1),
      times: row.times.toFixed(2),
      bar: `p95 ${BAR_MS} ms, ${BAR_TIMES} x empty`,
      verdict: ok ? 'held' : 'MISSED',
    })),
  );
  const folder = join(projectRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-worker.json'), `${JSON.stringify(rows, null, 2)}\n`);
  return { passed: rows.every(({ ok }) => ok) };
}
