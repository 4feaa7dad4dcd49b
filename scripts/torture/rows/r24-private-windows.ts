import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, LOANS, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { allowPrivateWindows } from '../extension-management.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const privateWindows: Row = {
  id: 'R24',
  what: 'everything a person can do in a private window; the same in an ordinary one as a check of the check',
  bar: 'private: our storage byte for byte as before, nothing of it in any file of the profile; ordinary: found',
  run: readPrivately,
};

/** Words that occur nowhere else, so that finding them in a file proves that we wrote them. */
const MARKS = { private: 'quodlibetmauve', ordinary: 'quodlibetochre' };

async function readPrivately(shared: Bench): Promise<Outcome> {
  const bench = await shared.another();
  try {
    const ordinary = await allowPrivateWindows(bench);
    // A storage area that has not been used yet is created when it is first read.
    await ordinary.evaluate('chrome.storage.local.set({ settings: { marks: true } })');
    await until(() => storedBytes(bench).includes('marks'));
    const before = storedBytes(bench);
    const other = bench.context.waitForEvent('serviceworker');
    void ordinary.evaluate("void chrome.windows.create({ incognito: true, url: 'about:blank' })");
    const hidden = await other;
    const steps = await doEverything(bench, hidden, MARKS.private);
    const untouched = storedBytes(bench) === before;
    const away = await hidden.evaluate<number>(
      'chrome.tabs.query({}).then((tabs) => tabs.filter(({ incognito }) => !incognito).length)',
    );
    const control = await doEverything(bench, ordinary, MARKS.ordinary);
    // Finding traces of an ordinary window shows that those of the private one would be found as well.
    const kept = await until(() => storedBytes(bench) !== before);
    // The browser writes its history to disk some seconds later.
    const found = await until(() => filesWith(bench, MARKS.ordinary).length > 0, 60_000);
    const seen = found ? filesWith(bench, MARKS.ordinary).length : 0;
    const traces = filesWith(bench, MARKS.private);
    return {
      runs: steps.length,
      survived: untouched && traces.length === 0 && away === 0 ? steps.length : 0,
      met: kept !== null && seen > 0 && steps.length === control.length,
      figure: `${traces.length} files with traces${traces[0] ? ` (${traces[0]})` : ''}, storage ${untouched ? 'as before' : 'changed'}; ordinary window: ${seen} files; did: ${steps.join(', ')}`,
    };
  } finally {
    await bench.close();
  }
}

/** Reads, checks, opens the reader, searches, hides: in tabs of the window that `worker` serves. */
async function doEverything(bench: Bench, worker: Worker, mark: string): Promise<string[]> {
  const done: string[] = [];
  const first = bench.serve(`/r24/${mark}/taiwan`, { html: demoPage(TAIWAN) });
  const second = bench.serve(`/r24/${mark}/loans`, { html: demoPage(LOANS) });

  const page = await openTab(bench, worker, first);
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  await shadow.click('.pill-open');
  await until(async () => (await shadow.count('[role=dialog]')) === 1);
  done.push('read');
  await shadow.click('button', 'Not related to this page');
  await until(async () => (await shadow.count('.nothing')) > 0);
  done.push('judged');
  const reader = bench.context.waitForEvent('page');
  await shadow.click('button', 'Whole statement');
  await (await reader).getByRole('heading', { level: 1 }).waitFor();
  await (await reader).close();
  done.push('opened the reader');

  const popup = await openTab(
    bench,
    worker,
    `chrome-extension://${bench.extensionId}/popup.html?q=${mark}`,
  );
  await popup.getByRole('textbox').first().fill(`${mark} taiwan`);
  await popup.getByText('Qin Gang').first().waitFor();
  await popup.close();
  done.push('searched');

  const next = await openTab(bench, worker, second);
  const panel = await openClosedShadow(next);
  await until(async () => (await panel.count('.pill-open')) === 1);
  await panel.click('.pill-open');
  await until(async () => (await panel.count('[role=dialog]')) === 1);
  await panel.click('button', 'Hide on this site');
  await until(async () => (await panel.count('[role=dialog]')) === 0);
  done.push('hid the site');
  return done;
}

async function openTab(bench: Bench, worker: Worker, url: string): Promise<Page> {
  const opened = bench.context.waitForEvent('page');
  await worker.evaluate(`void chrome.tabs.create({ url: 'about:blank' })`);
  const page = await opened;
  await page.goto(url);
  return page;
}

/** Everything that our storage has on disk, as one string. */
function storedBytes({ profile, extensionId }: Bench): string {
  return filesOf(profile)
    .filter((file) => file.includes(extensionId) && /Settings.*\.(?:log|ldb)$/.test(file))
    .map((file) => `${file}\n${readQuietly(join(profile, file)).toString('latin1')}`)
    .join('\n');
}

/** Files of the profile that contain the mark, as UTF-8 or as UTF-16. */
function filesWith({ profile }: Bench, mark: string): string[] {
  const forms = [Buffer.from(mark), Buffer.from(mark, 'utf16le')];
  return filesOf(profile).filter((file) => {
    const bytes = readQuietly(join(profile, file));
    return forms.some((form) => bytes.includes(form));
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The browser may delete a file while we look. */
function readQuietly(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
