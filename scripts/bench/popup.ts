/** How soon the popup at the toolbar accepts keys and shows hits, measured inside it in the built extension. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { launchExtension } from '../lib/launch-extension.mjs';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { openRealPopup, PRESSABLE, type RealPopup } from '../lib/real-popup.ts';
import { waitFor } from '../lib/wait-for.mjs';
import { quantile } from './quantile.ts';

const RUNS = 10;
const WORDS = 'taiwan peace talks';

/** Pause between two keys: longer than any answer, so that each change on the screen belongs to the key before it. */
const BETWEEN_KEYS_MS = 150;

/** Maximum milliseconds at the 95th percentile; the shift is the browser's own score. */
const BARS = { caret: 150, paint: 100, key: 50, shift: 0.01 };

/** What the browser needs for any popup of this size. On a busy machine twice that is the limit instead of the bar. */
const BARE =
  '<!doctype html><head><title>Bare</title></head><table class="first-view" width="380" height="560"><tr><td>Words <input autofocus></table>';
const TIMES_BARE = 2;

/** What the page itself records. Times are milliseconds since the navigation began. */
interface Marks {
  caret: number | null;
  shift: number;
  /** For each key the time until the last change on the screen after it; 0 if there was none. */
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
  new MutationObserver((changes) => {
    const key = marks.keys.at(-1);
    // Words for screen readers alone are told after the rest, and change nothing on the screen.
    const seen = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('.sr-only');
    });
    if (key && seen) {
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
  const extension = watchedCopy(built);
  const { context, worker, extensionId, close } = await launchExtension({
    extension,
    headless: true,
    args: [PRESSABLE],
  });
  const opened: Opened[] = [];
  const bare: Opened[] = [];
  const keys: number[] = [];
  // One run more than is counted: the first fills the browser's caches, like the first opening of a day.
  for (let run = 0; run <= RUNS; run++) {
    const beside = await open(context, worker, extensionId, 'bare.html');
    await beside.popup.close();
    const one = await open(context, worker, extensionId, 'popup.html');
    const typed = await type(one.popup);
    await one.popup.close();
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

/** The extension with a bare page beside its popup, and in both the script that records. */
function watchedCopy(built: string): string {
  const extension = mkdtempSync(join(tmpdir(), 'on-the-record-popup-'));
  cpSync(built, extension, { recursive: true });
  writeFileSync(join(extension, 'watch.js'), `(${watch})();`);
  const pages = {
    'popup.html': readFileSync(join(built, 'popup.html'), 'utf8'),
    'bare.html': BARE,
  };
  for (const [name, page] of Object.entries(pages)) {
    const watched = page.replace('</title>', '</title><script src="/watch.js"></script>');
    writeFileSync(join(extension, name), watched);
  }
  return extension;
}

interface Opened {
  popup: RealPopup;
  caret: number;
  paint: number;
  shift: number;
}

/** The first paint, which the browser reports some time after it. */
const FIRST_PAINT = `new Promise((resolve) =>
  new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime))
    .observe({ type: 'paint', buffered: true }))`;

async function open(
  context: BrowserContext,
  worker: Worker,
  extensionId: string,
  file: string,
): Promise<Opened> {
  await worker.evaluate(`chrome.action.setPopup({ popup: '${file}' })`);
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no tab to open the popup over.');
  const popup = await openRealPopup(context, page, extensionId, file);
  await firstView(popup);
  const paint = await popup.read<number>(FIRST_PAINT);
  const { caret, shift } = await marksOf(popup);
  return { popup, caret: caret ?? Number.POSITIVE_INFINITY, paint, shift };
}

async function type(popup: RealPopup): Promise<number[]> {
  for (const letter of WORDS) {
    await popup.pressKey(letter);
    await pause();
  }
  const { keys } = await marksOf(popup);
  // What was typed would be there again at the next opening.
  await popup.press('Clear');
  await firstView(popup);
  // A letter that leaves the same hits changes nothing.
  return keys.map(({ last }) => last).filter((last) => last > 0);
}

const firstView = (popup: RealPopup) =>
  waitFor('The first view', () => popup.read("document.querySelector('.first-view') !== null"));

const pause = () => new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS_MS));

const marksOf = (popup: RealPopup) => popup.read<Marks>('window.marks');

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
