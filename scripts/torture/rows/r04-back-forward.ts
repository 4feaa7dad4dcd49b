import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, LOANS, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { until, within } from '../until.ts';

export const backForward: Row = {
  id: 'R4',
  what: 'back and forward: the page comes out of the browser’s cache',
  bar: 'look-up answers, one interface, page restored as without us, 0 errors',
  run: goBackAndForth,
};

/** Runs in the page: whether it last came from the cache. Stored in the page, so asked of the current one. */
const NOTE_RESTORED =
  'addEventListener("pageshow", ({ persisted }) => { globalThis.restored = persisted; })';

/** Longer than any answer takes, in milliseconds. */
const ANSWERED_MS = 10_000;

async function goBackAndForth(shared: Bench): Promise<Outcome> {
  const bench = await shared.another({ backForwardCache: true });
  try {
    const runs = shared.times(50, 4);
    const alone = await restoredWithoutUs(bench, runs);
    const [one, two] = [
      bench.serve('/r04/one', { html: demoPage(TAIWAN) }),
      bench.serve('/r04/two', { html: demoPage(LOANS) }),
    ];
    const page = await bench.context.newPage();
    let errors = 0;
    page.on('pageerror', () => {
      errors += 1;
    });
    await page.addInitScript(NOTE_RESTORED);
    await page.goto(one);
    await page.goto(two);
    const shadow = await openClosedShadow(page);
    const world = await openWorld(page, bench.extensionId);
    const traveller = await travel(page);
    await until(async () => (await shadow.count('.pill')) === 1);
    let survived = 0;
    let restored = 0;
    for (let run = 0; run < runs; run += 1) {
      const target = run % 2 === 0 ? one : two;
      if (await traveller.go(run, target)) restored += 1;
      const ours = await until(async () => {
        try {
          return (await shadow.hosts()).length === 1 && (await shadow.count('.pill')) === 1;
        } catch {
          return false;
        }
      });
      if (ours === null) continue;
      const answered = await within(
        world.evaluate<boolean>(`${SESSION}.lookups.about({}).then((answer) => answer.ok)`),
        ANSWERED_MS,
      );
      if (answered) survived += 1;
    }
    return {
      runs,
      survived,
      met: errors === 0 && alone > 0 && restored >= alone,
      figure: `${restored} restored from the cache (${alone} without us), ${errors} errors`,
    };
  } finally {
    await bench.close();
  }
}

/** How often the same pages come from the cache on a site where we are not active. */
async function restoredWithoutUs(bench: Bench, runs: number): Promise<number> {
  const [one, two] = [
    bench.serveUnlisted('/r04/one', { html: demoPage(TAIWAN) }),
    bench.serveUnlisted('/r04/two', { html: demoPage(LOANS) }),
  ];
  const page = await bench.context.newPage();
  await page.addInitScript(NOTE_RESTORED);
  await page.goto(one);
  await page.goto(two);
  const traveller = await travel(page);
  let restored = 0;
  for (let run = 0; run < runs; run += 1) {
    if (await traveller.go(run, run % 2 === 0 ? one : two)) restored += 1;
  }
  await page.close();
  return restored;
}

/**
 * Goes back on even runs and forward on odd ones; returns whether the page then shown came from the cache. Uses the developer
 * tools' protocol: a driver that is not notified of a restored page waits for it forever.
 */
async function travel(page: Page): Promise<{ go(run: number, to: string): Promise<boolean> }> {
  const cdp = await page.context().newCDPSession(page);
  const ask = async (expression: string): Promise<unknown> => {
    const answer = await cdp
      .send('Runtime.evaluate', { expression, returnByValue: true })
      .catch(() => null);
    return answer?.result.value;
  };
  return {
    async go(run, to) {
      await within(ask(run % 2 === 0 ? 'history.back()' : 'history.forward()'), ANSWERED_MS);
      await until(async () =>
        Boolean(await ask(`location.href === '${to}' && document.readyState === 'complete'`)),
      );
      return (await within(ask('globalThis.restored'), ANSWERED_MS)) === true;
    },
  };
}
