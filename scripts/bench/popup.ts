/** How soon the toolbar popup takes keys and shows hits, measured from inside its page in the built extension. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtension } from '../lib/launch-extension.mjs';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';

const RUNS = 10;
const WORDS = 'taiwan peace talks';

/** Pause between two keys: longer than any answer, so that each change on the screen belongs to the key before it. */
const BETWEEN_KEYS_MS = 150;

/** Milliseconds at most, at the 95th percentile; the shift is the browser's own score. */
const BARS = { caret: 150, paint: 100, key: 50, shift: 0.01 };

/** What the page itself writes down. Times are milliseconds since the navigation began. */
interface Marks {
  caret: number | null;
  shift: number;
  /** For each key the time until the last change on the screen that followed it. */
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
  const extension = join(outputFolder, 'chrome-mv3');
  if (!existsSync(join(extension, 'manifest.json'))) {
    console.log('The extension is not built: run `npm run build` first.');
    return null;
  }
  const { context, extensionId, close } = await launchExtension({
    extension,
    headless: true,
    options: { viewport: { width: 380, height: 570 } },
  });
  await context.addInitScript(watch);
  const opened: { caret: number; paint: number; shift: number }[] = [];
  const keys: number[] = [];
  // One run more than is counted: the first fills the browser's caches, as the first opening of a day does.
  for (let run = 0; run <= RUNS; run++) {
    const page = await context.newPage();
    const one = await open(page, `chrome-extension://${extensionId}/popup.html`);
    const typed = await type(page);
    await page.close();
    if (run === 0) continue;
    opened.push(one);
    keys.push(...typed);
  }
  await close();
  return report({
    caret: opened.map(({ caret }) => caret),
    paint: opened.map(({ paint }) => paint),
    key: keys,
    shift: opened.map(({ shift }) => shift),
  });
}

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.locator('.first-view').waitFor();
  return page.evaluate(() => {
    const { marks } = window as unknown as { marks: Marks };
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      caret: marks.caret ?? Infinity,
      paint: paint?.startTime ?? Infinity,
      shift: marks.shift,
    };
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

function report(figures: Record<keyof typeof BARS, number[]>): { passed: boolean } {
  const rows = (Object.keys(BARS) as (keyof typeof BARS)[]).map((name) => {
    const [p50, p95] = [quantile(figures[name], 0.5), quantile(figures[name], 0.95)];
    return {
      what: NAMES[name],
      count: figures[name].length,
      p50,
      p95,
      bar: BARS[name],
      ok: p95 <= BARS[name],
    };
  });
  console.table(rows.map((row) => ({ ...row, p50: row.p50.toFixed(2), p95: row.p95.toFixed(2) })));
  const folder = join(projectRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-popup.json'), `${JSON.stringify(rows, null, 2)}\n`);
  return { passed: rows.every(({ ok }) => ok) };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
