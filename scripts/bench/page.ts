/**
 * The cost of our scripts on a page's main thread, in Chromium, on saved news pages, compared with Mozilla's Readability on the
 * same page. What runs is what ships: the built extension, with its background, beside an extension whose script does nothing
 * and one that runs Readability, each in a browser of its own. What counts is processor time of the page's thread for compiling
 * and running scripts, over that of the script that does nothing. Page scripts are disabled and nothing is loaded. Every page is
 * loaded anew for every run, so all start cold, and the three load side by side, so that a busy machine slows all of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import type { PageState } from '../../src/core/page-protocol.ts';
import type { Result } from '../../src/core/result.ts';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { gzipped, sliceScript } from './page-contenders.ts';
import { type Contenders, openContenders } from './page-extensions.ts';
import { madePages, type SavedPage, withoutArticle } from './page-none.ts';
import { type PageBench, report, type Timing } from './page-report.ts';
import { timeScripts } from './page-thread.ts';

const EVAL = join(projectRoot, '../shared/eval');
const RUNS = 2;

/** Each of them is loaded in three browsers and twice: half a minute or more. */
const PAGES_A_LINE = 10;

/** Measures, prints and writes reports/bench-page.json; `null` if the development set or the build is missing. */
export async function benchPages(count = 40): Promise<PageBench | null> {
  const built = join(outputFolder, 'chrome-mv3');
  if (!existsSync(join(EVAL, 'pages.jsonl')) || !existsSync(join(built, 'article.js'))) {
    console.log('page bench: needs ../shared/eval and a build, nothing measured.');
    return null;
  }
  const size = (name: string) => gzipped(readFileSync(join(built, name), 'utf8'));
  const slices = await sliceScript();
  const contenders = await openContenders(built);
  const timings: Timing[] = [];
  try {
    const pages = savedPages(count);
    // The set contains hardly any other pages, so every other article is made into one as well.
    const others = pages
      .filter((_, index) => index % 2 === 0)
      .map(({ url, html }) => ({ url, html: withoutArticle(html) }));
    const all = [...pages, ...others, ...madePages()];
    // The first page only wakes the browsers: what they do once is no page's cost.
    if (all[0]) await measure(contenders, all[0], slices);
    for (const [index, page] of all.entries()) {
      if (index % PAGES_A_LINE === 0) console.log(`page ${index + 1} of ${all.length}`);
      const timing = await measure(contenders, page, slices);
      // A page that still passes for an article is not valid for articles either.
      if (index < pages.length || timing.kind === 'no article') timings.push(timing);
    }
  } finally {
    await contenders.close();
  }
  return report(timings, {
    'always injected, gzip, bytes': [size('article.js'), 10_000],
    'interface on demand, gzip, bytes': [size('page-ui.js'), 30_000],
  });
}

function savedPages(count: number): SavedPage[] {
  const rows = readFileSync(join(EVAL, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; url: string | null });
  // Spread over the whole set, which is sorted by id.
  const step = Math.max(1, rows.length / count);
  return Array.from(
    { length: Math.min(count, rows.length) },
    (_, at) => rows[Math.floor(at * step)],
  )
    .filter((row) => row !== undefined)
    .map(({ file, url }) => ({
      // Secure and isolated pages have a clock of 5 instead of 100 microseconds.
      url: (url ?? 'https://news.example/2020/01/01/a-story-of-some-words').replace(
        /^http:/,
        'https:',
      ),
      html: gunzipSync(readFileSync(join(EVAL, file))).toString('utf8'),
    }));
}

async function measure(contenders: Contenders, saved: SavedPage, slices: string): Promise<Timing> {
  const runs: [empty: number, ours: number, readability: number][] = [];
  let outcome: Outcome | undefined;
  let slice = Number.POSITIVE_INFINITY;
  const time = (context: BrowserContext) => timeScripts(context, saved, async (ms) => ms);
  for (let run = 0; run < RUNS; run++) {
    const [empty, readability, ours] = await Promise.all([
      time(contenders.empty),
      time(contenders.readability),
      timeScripts(contenders.ours, saved, async (ms, page) => {
        outcome ??= await outcomeOf(contenders.ours, page);
        await page.evaluate(slices);
        slice = Math.min(slice, await page.evaluate('otrSlices(document, location.href)'));
        return ms;
      }),
    ]);
    runs.push([empty, ours, readability]);
  }
  // The fastest of the runs, for each contender separately: the rest is machine noise.
  const least = (at: 0 | 1 | 2) => Math.min(...runs.map((times) => times[at]));
  const most = Math.max(...runs.map((times) => times[1]));
  const empty = least(0);
  return {
    ...(outcome ?? { kind: 'no article', read: false }),
    empty,
    ours: least(1) - empty,
    spread: most / least(1) - 1,
    readability: least(2) - empty,
    slice,
  };
}

type Outcome = Pick<Timing, 'kind' | 'read'>;

/** Asks our script what became of the page, as the popup does. On a page that is no article nobody answers. */
async function outcomeOf(context: BrowserContext, page: Page): Promise<Outcome> {
  await page.bringToFront();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const answer = await worker.evaluate<Result<PageState> | null>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { channel: 'page', name: 'page:state', params: {} };
    return chrome.tabs.sendMessage(tab.id, message).catch(() => null);
  })()`);
  if (!answer?.ok) return { kind: 'no article', read: false };
  const { findings, unread } = answer.value;
  return { kind: findings?.shown ? 'found' : 'nothing found', read: !unread };
}
