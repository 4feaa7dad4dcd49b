import { openClosedShadow } from '../lib/closed-shadow.ts';
import { demoPage, LOANS, TAIWAN } from './articles.ts';
import type { Bench } from './bench.ts';
import { openWorld, SESSION } from './extension-world.ts';
import type { Outcome, Row } from './row.ts';
import { until } from './until.ts';

export const backForward: Row = {
  id: 'R4',
  what: 'back and forward: the page comes out of the browser’s cache',
  bar: 'look-up answers, one interface, page restored as without us, 0 errors',
  run: goBackAndForth,
};

/** In the page: whether it last came out of the cache. Kept with the page, so asked of the one that is there. */
const NOTE_RESTORED =
  'addEventListener("pageshow", ({ persisted }) => { globalThis.restored = persisted; })';

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
    await until(async () => (await shadow.count('.pill')) === 1);
    let survived = 0;
    let restored = 0;
    for (let run = 0; run < runs; run += 1) {
      const target = run % 2 === 0 ? one : two;
      await page.evaluate(run % 2 === 0 ? 'void history.back()' : 'void history.forward()');
      const there = await until(async () => {
        try {
          const ours = (await shadow.hosts()).length === 1 && (await shadow.count('.pill')) === 1;
          return ours && (await page.evaluate('location.href')) === target;
        } catch {
          return false;
        }
      });
      if (there === null) continue;
      if (await page.evaluate('globalThis.restored')) restored += 1;
      const answered = await world.evaluate<boolean>(
        `${SESSION}.lookups.about({}).then((answer) => answer.ok)`,
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

/** How often the same pages come out of the cache on a site where we are not. */
async function restoredWithoutUs(bench: Bench, runs: number): Promise<number> {
  const [one, two] = [
    bench.serveUnlisted('/r04/one', { html: demoPage(TAIWAN) }),
    bench.serveUnlisted('/r04/two', { html: demoPage(LOANS) }),
  ];
  const page = await bench.context.newPage();
  await page.addInitScript(NOTE_RESTORED);
  await page.goto(one);
  await page.goto(two);
  let restored = 0;
  for (let run = 0; run < runs; run += 1) {
    const target = run % 2 === 0 ? one : two;
    await page.evaluate(run % 2 === 0 ? 'void history.back()' : 'void history.forward()');
    await until(() =>
      page
        .evaluate<boolean>(`location.href === '${target}' && document.readyState === 'complete'`)
        .catch(() => false),
    );
    if (await page.evaluate('globalThis.restored')) restored += 1;
  }
  await page.close();
  return restored;
}
