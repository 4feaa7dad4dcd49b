/**
 * What reading a page costs on the main thread, in Chromium, on saved news pages: the gate, gate and reader together,
 * and Mozilla's Readability on the same page. Each page is loaded afresh for every run and every contender starts cold,
 * as a content script does; the order changes from run to run. Page scripts are off and nothing is loaded.
 * Times are processor time of the page's thread, less that of an empty script, so that a busy machine counts little.
 * `tsx scripts/bench/page.ts [PAGES]`
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../lib/browsers.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { bundle, gzipped, readabilityScript } from './page-contenders.ts';

const EVAL = join(projectRoot, '../shared/eval');
const RUNS = 2;
/** The bars of docs/reading-articles.md, as shares of Readability's time on the same page. */
const BARS = { gateMedian: 0.06, readMedian: 0.2, readP95: 0.3, slice: 50 };

interface Timing {
  gate: number;
  read: number;
  /** Longest stretch without an offer to pause. */
  slice: number;
  readability: number;
  article: boolean;
}

export interface PageBench {
  pages: number;
  gateMedian: number;
  gateP95: number;
  readMedian: number;
  readP95: number;
  longestTask: number;
  ms: Record<'gate' | 'read' | 'readability', { median: number; p95: number }>;
  gzip: { gateAndReader: number };
  passed: boolean;
}

/** Measures, prints and returns; `null` if the development set is not there. */
export async function benchPages(count = 200): Promise<PageBench | null> {
  if (!existsSync(join(EVAL, 'pages.jsonl'))) {
    console.log('page bench: ../shared/eval is not there, nothing measured.');
    return null;
  }
  const ours = {
    gate: await bundle('scripts/bench/page-gate-entry.ts'),
    reader: await bundle('scripts/bench/page-entry.ts'),
  };
  const readability = readabilityScript();
  const browser = await chromium.launch({ executablePath: findChromium() });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const timings: Timing[] = [];
  try {
    for (const [index, saved] of savedPages(count).entries()) {
      const runs: Timing[] = [];
      for (let run = 0; run < RUNS; run++) {
        const oursFirst = (index + run) % 2 === 0;
        runs.push(await measure(context, saved, ours, readability, oursFirst));
      }
      timings.push(best(runs));
    }
  } finally {
    await browser.close();
  }
  return report(timings, gzipped(ours.gate) + gzipped(ours.reader));
}

interface SavedPage {
  url: string;
  html: string;
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

async function measure(
  context: BrowserContext,
  saved: SavedPage,
  ours: { gate: string; reader: string },
  readability: string,
  oursFirst: boolean,
): Promise<Timing> {
  const page = await context.newPage();
  try {
    await serve(page, saved);
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    // Layout and painting of the fresh page are over.
    await page.waitForTimeout(150);
    const cpu = await createStopwatch(context, page);
    const timing: Timing = { gate: 0, read: 0, slice: 0, readability: 0, article: false };
    const runs = [
      async () => {
        timing.gate = await cpu(
          `${ours.gate};var isArticle = otrGate.looksLikeArticle(document, location.href)`,
        );
        timing.read =
          timing.gate +
          (await cpu(`${ours.reader};void otrPage.readArticle(document, location.href)`));
      },
      async () => {
        // Copying the page, which Readability needs, is not held against it.
        await cpu('var copy = document.cloneNode(true)');
        timing.readability = await cpu(`${readability};void new Readability(copy).parse()`);
      },
    ];
    for (const run of oursFirst ? runs : runs.reverse()) await run();
    timing.article = await page.evaluate('isArticle');
    timing.slice = await page.evaluate(LONGEST_SLICE);
    return timing;
  } finally {
    await page.close();
  }
}

/** Milliseconds of wall clock between two offers to pause. */
const LONGEST_SLICE = `(() => {
  const slices = otrPage.readArticleSlices(document, location.href);
  for (let longest = 0; ; ) {
    const start = performance.now();
    const { done } = slices.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
})()`;

/** Gives a function that runs a script in the page and tells its milliseconds of processor time. */
async function createStopwatch(
  context: BrowserContext,
  page: Page,
): Promise<(script: string) => Promise<number>> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const cost = async (expression: string) => {
    const before = await spent();
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return (await spent()) - before;
  };
  await cost('1');
  const empty = Math.min(await cost('1'), await cost('1'), await cost('1'));
  return async (script) => Math.max(0, (await cost(script)) - empty);
}

async function serve(page: Page, saved: SavedPage): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy': "script-src 'none'; frame-src 'none'",
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
          body: saved.html,
        })
      : route.abort(),
  );
}

/** The fastest of the runs, each contender by itself: the rest is the machine's noise. */
function best(runs: Timing[]): Timing {
  const least = (pick: (timing: Timing) => number) => Math.min(...runs.map(pick));
  return {
    gate: least((timing) => timing.gate),
    read: least((timing) => timing.read),
    slice: least((timing) => timing.slice),
    readability: least((timing) => timing.readability),
    article: runs.some((timing) => timing.article),
  };
}

function report(timings: Timing[], gateAndReader: number): PageBench {
  const stats = (pick: (timing: Timing) => number) => {
    const sorted = timings.map(pick).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return { median: at(0.5), p95: at(0.95) };
  };
  const gate = stats((timing) => timing.gate / timing.readability);
  const read = stats((timing) => timing.read / timing.readability);
  const longestTask = Math.max(...timings.map((timing) => timing.slice));
  const bench: PageBench = {
    pages: timings.length,
    gateMedian: gate.median,
    gateP95: gate.p95,
    readMedian: read.median,
    readP95: read.p95,
    longestTask,
    ms: {
      gate: stats((timing) => timing.gate),
      read: stats((timing) => timing.read),
      readability: stats((timing) => timing.readability),
    },
    gzip: { gateAndReader },
    passed:
      gate.median <= BARS.gateMedian &&
      read.median <= BARS.readMedian &&
      read.p95 <= BARS.readP95 &&
      longestTask <= BARS.slice,
  };
  print(bench);
  mkdirSync(join(projectRoot, 'reports'), { recursive: true });
  writeFileSync(
    join(projectRoot, 'reports/bench-page.json'),
    `${JSON.stringify(bench, null, 2)}\n`,
  );
  return bench;
}

function print(bench: PageBench): void {
  const ms = (name: 'gate' | 'read' | 'readability') =>
    `${bench.ms[name].median.toFixed(2)} / ${bench.ms[name].p95.toFixed(2)} ms`;
  console.log(`${bench.pages} pages, Chromium, cold, processor time; median / p95`);
  console.log(
    `gate           ${ms('gate')}   x Readability ${bench.gateMedian.toFixed(3)} / ${bench.gateP95.toFixed(3)}   bar ${BARS.gateMedian}`,
  );
  console.log(
    `gate + reader  ${ms('read')}   x Readability ${bench.readMedian.toFixed(3)} / ${bench.readP95.toFixed(3)}   bars ${BARS.readMedian} / ${BARS.readP95}`,
  );
  console.log(`Readability    ${ms('readability')}`);
  console.log(`longest task   ${bench.longestTask.toFixed(1)} ms   bar ${BARS.slice}`);
  console.log(`gate + reader  ${bench.gzip.gateAndReader} bytes gzipped`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bench = await benchPages(Number(process.argv[2] ?? 200));
  if (bench && !bench.passed) process.exitCode = 1;
}
