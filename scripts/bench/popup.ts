/** How soon the toolbar popup accepts keys and shows hits, measured inside its page in the built extension. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtension } from '../lib/launch-extension.mjs';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { quantile } from './quantile.ts';

const RUNS = 10;
const WORDS = 'taiwan peace talks';

/** Pause between two keys: longer than any answer, so that each change on the screen belongs to the key before it. */
const BETWEEN_KEYS_MS = 150;

/** Maximum milliseconds at the 95th percentile; the shift is the browser's own score. */
const BARS = { caret: 150, paint: 100, key: 50, shift: 0.01 };

/** What the browser needs for any page of an extension. On a busy machine twice that is the limit instead of the bar. */
const BARE = '<!doctype html><title>Bare</title><p class="first-view">Words <input autofocus></p>';
const TIMES_BARE = 2;

/** What the page itself records. Times are milliseconds since the navigation began. */
interface Marks {
  caret: number | null;
  shift: number;
  /** For each key the time until the last change on the screen after it. */
  keys: { at: number; last: number }[];
}

/** Runs in the popup before its own scripts. */
function watch(): void {
  const marks: Marks = { caret: null, shift: 0, keys: [] };
  Object.assign(window, { marks });
  addEventListener('focusin', () => {
    marks.caret ??= performance.now();
  });
  addEventListener('input', () => marks.keys.push({ at: performance.now(), last: 0 }), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) {
        marks.shift += Number(entry.value);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    const key = marks.keys.at(-1);
    if (key) {
      requestAnimationFrame((frame) => {
        key.last = Math.max(frame, performance.now()) - key.at;
      });
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Prints the figures and writes reports/bench-popup.json; `null` if the extension is not built. */
export async function benchPopup(): Promise<{ passed: boolean } | null> {
  const built = join(outputFolder, 'chrome-mv3');
  if (!existsSync(join(built, 'manifest.json'))) {
    console.log('The extension is not built: run `npm run build` first.');
    return null;
  }
  const extension = mkdtempSync(join(tmpdir(), 'on-the-record-popup-'));
  cpSync(built, extension, { recursive: true });
  writeFileSync(join(extension, 'bare.html'), BARE);
  const { context, extensionId, close } = await launchExtension({
    extension,
    headless: true,
    options: { viewport: { width: 380, height: 570 } },
  });
  await context.addInitScript(watch);
  const opened: Opened[] = [];
  const bare: Opened[] = [];
  const keys: number[] = [];
  // One run more than is counted: the first fills the browser's caches, like the first opening of a day.
  for (let run = 0; run <= RUNS; run++) {
    const page = await context.newPage();
    const beside = await open(page, `chrome-extension://${extensionId}/bare.html`);
    const one = await open(page, `chrome-extension://${extensionId}/popup.html`);
    const typed = await type(page);
    await page.close();
    if (run === 0) continue;
    opened.push(one);
    bare.push(beside);
    keys.push(...typed);
  }
  await close();
  rmSync(extension, { recursive: true });
  return report(
    {
      caret: opened.map(({ caret }) => caret),
      paint: opened.map(({ paint }) => paint),
      key: keys,
      shift: opened.map(({ shift }) => shift),
    },
    { caret: bare.map(({ caret }) => caret), paint: bare.map(({ paint }) => paint) },
  );
}

interface Opened {
  caret: number;
  paint: number;
  shift: number;
}

async function open(page: Page, address: string): Promise<Opened> {
  await page.goto(address);
  await page.locator('.first-view').waitFor();
  return page.evaluate(async () => {
    const { marks } = window as unknown as { marks: Marks };
    // The browser reports a paint some time after it.
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [entry] = list.getEntriesByName('first-contentful-paint');
        if (entry) resolve(entry.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { caret: marks.caret ?? Number.POSITIVE_INFINITY, paint, shift: marks.shift };
  });
}

async function type(page: Page): Promise<number[]> {
  await page.keyboard.type(WORDS, { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(BETWEEN_KEYS_MS);
  const marks = await page.evaluate(() => (window as unknown as { marks: Marks }).marks);
  await page.locator('.search-field button').click();
  return marks.keys.map(({ last }) => last);
}

const NAMES: Record<keyof typeof BARS, string> = {
  caret: 'navigation to caret, ms',
  paint: 'navigation to first paint, ms',
  key: 'key to the last change it made, ms',
  shift: 'layout shift, score',
};

type Figures = Record<keyof typeof BARS, number[]>;

function report(figures: Figures, bare: Partial<Figures>): { passed: boolean } {
  const rows = (Object.keys(BARS) as (keyof typeof BARS)[]).map((name) => {
    const [p50, p95] = [quantile(figures[name], 0.5), quantile(figures[name], 0.95)];
    const [bare50, bare95] = [quantile(bare[name] ?? [0], 0.5), quantile(bare[name] ?? [0], 0.95)];
    const bar = Math.max(BARS[name], TIMES_BARE * bare95);
    const count = figures[name].length;
    return { what: NAMES[name], count, p50, p95, bare50, bare95, bar, ok: p95 <= bar };
  });
  const short = (value: number | string | boolean) =>
    typeof value === 'number' ? value.toFixed(2) : value;
  console.table(
    rows.map(({ ok, ...row }) => ({
      ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, short(value)])),
      verdict: ok ? 'held' : 'MISSED',
    })),
  );
  const folder = join(projectRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-popup.json'), `${JSON.stringify(rows, null, 2)}\n`);
  return { passed: rows.every(({ ok }) => ok) };
}
