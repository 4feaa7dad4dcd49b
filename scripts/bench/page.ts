/**
 * The cost of our scripts on a page's main thread, in Chromium, on saved news pages, compared with Mozilla's Readability on the
 * same page. What runs is what ships: the built `article.js` and, where the background would inject it, the built
 * `article-on-demand.js`, byte for byte, from compilation to the outgoing message, with stubs only for the browser
 * (`page-world-entry.ts`). The background's answers come from the core itself. Each page is reloaded for every run, every
 * contender starts cold, and the order changes from run to run. Page scripts are disabled and nothing is loaded. Times are
 * processor time of the page's thread, minus that of an empty script, so that a busy machine has little effect. Readability is
 * minified like ours and reads a copy of the page, as its manual requires for a script in a page: it destroys what it reads. A
 * copy of the extension with either script in its place gave the same shares (Chromium's own ScriptDuration).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Article } from '../../src/core/article.ts';
import { examinePage } from '../../src/core/examine-page.ts';
import { type Glance, isPromising } from '../../src/core/glance.ts';
import { type OpenRecord, openRecord } from '../../src/core/open-record.ts';
import { buildRecord } from '../../src/corpus/build-record.ts';
import { findChromium } from '../lib/browsers.mjs';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { gzipped, readabilityScript, sliceScript, worldScript } from './page-contenders.ts';
import { madePages, type SavedPage, withoutArticle } from './page-none.ts';
import { type PageBench, report, type Timing } from './page-report.ts';

const EVAL = join(projectRoot, '../shared/eval');
const RUNS = 2;

interface Scripts {
  gate: string;
  reader: string;
  readability: string;
  slices: string;
}

/** Measures, prints and writes reports/bench-page.json; `null` if the development set or the build is missing. */
export async function benchPages(count = 200): Promise<PageBench | null> {
  const built = join(outputFolder, 'chrome-mv3');
  if (!existsSync(join(EVAL, 'pages.jsonl')) || !existsSync(join(built, 'article.js'))) {
    console.log('page bench: needs ../shared/eval and a build, nothing measured.');
    return null;
  }
  const script = (name: string) => readFileSync(join(built, name), 'utf8');
  const scripts: Scripts = {
    gate: script('article.js'),
    reader: script('article-on-demand.js'),
    readability: await readabilityScript(),
    slices: await sliceScript(),
  };
  const record = await openBundled();
  const browser = await chromium.launch({ executablePath: findChromium() });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript({ content: await worldScript() });
  const timings: Timing[] = [];
  try {
    const pages = savedPages(count);
    // The set contains hardly any other pages, so every other article is made into one as well.
    const others = pages
      .filter((_, index) => index % 2 === 0)
      .map(({ url, html }) => ({ url, html: withoutArticle(html) }));
    const none = [...others, ...madePages()];
    for (const [index, page] of [...pages, ...none].entries()) {
      const runs: Timing[] = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(await measure(context, page, scripts, record, (index + run) % 2 === 0));
      }
      const timing = best(runs);
      // A page that still passes for an article is not valid for articles either.
      if (index < pages.length || timing.kind === 'no article') timings.push(timing);
    }
  } finally {
    await browser.close();
  }
  return report(timings, {
    'always injected, gzip, bytes': [gzipped(scripts.gate), 10_000],
    'interface on demand, gzip, bytes': [gzipped(script('page-ui.js')), 30_000],
  });
}

async function openBundled(): Promise<OpenRecord> {
  const built = await buildRecord(join(projectRoot, 'corpus'));
  if (!built.ok) throw new Error(`The corpus has problems: ${JSON.stringify(built.error)}`);
  return openRecord(built.value);
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
  scripts: Scripts,
  record: OpenRecord,
  oursFirst: boolean,
): Promise<Timing> {
  const page = await context.newPage();
  try {
    await serve(page, saved);
    await page.goto(saved.url, { waitUntil: 'load' });
    await settled(page);
    const cpu = await createStopwatch(context, page);
    const timing: Timing = { kind: 'no article', ours: 0, read: false, readability: 0, slice: 0 };
    const runs = [
      async () => Object.assign(timing, await runOurs(page, cpu, scripts, record)),
      async () => {
        timing.readability = await cpu(
          `${scripts.readability};void new Readability(document.cloneNode(true)).parse()`,
        );
      },
    ];
    for (const run of oursFirst ? runs : runs.reverse()) await run();
    await page.evaluate(scripts.slices);
    timing.slice = await page.evaluate('otrSlices(document, location.href)');
    return timing;
  } finally {
    await page.close();
  }
}

type Stopwatch = (script: string) => Promise<number>;

interface Call {
  name: string;
  params: { glance?: Glance; article?: Article };
}

/** Runs our scripts on this page, with the core as the background. */
async function runOurs(page: Page, cpu: Stopwatch, scripts: Scripts, record: OpenRecord) {
  const sent = async (name: string) =>
    (await page.evaluate<string[]>('bench.sent'))
      .map((text) => JSON.parse(text) as Call)
      .find((call) => call.name === name)?.params;
  let ours = await cpu(scripts.gate);
  const begun = await sent('tab:begin');
  if (!begun) return { kind: 'no article', ours, read: false } as const;
  if (begun.glance && !isPromising(record, begun.glance)) {
    return { kind: 'nothing found', ours, read: false } as const;
  }
  ours += await cpu(`${scripts.reader};bench.begin()`);
  const article = (await sent('examine'))?.article;
  const shown = article ? examinePage(record, article).shown : false;
  return { kind: shown ? 'found' : 'nothing found', ours, read: true } as const;
}

/** Resolves when layout and painting of the fresh page are over: after two frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Returns a function that runs a script in the page and returns its milliseconds of processor time. */
async function createStopwatch(context: BrowserContext, page: Page): Promise<Stopwatch> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const cost = async (expression: string) => {
    const before = await spent();
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
    });
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

/** The fastest of the runs, for each contender separately: the rest is machine noise. */
function best(runs: Timing[]): Timing {
  const least = (pick: (timing: Timing) => number) => Math.min(...runs.map(pick));
  const [first] = runs;
  return {
    kind: first?.kind ?? 'no article',
    read: first?.read ?? false,
    ours: least((timing) => timing.ours),
    readability: least((timing) => timing.readability),
    slice: least((timing) => timing.slice),
  };
}
