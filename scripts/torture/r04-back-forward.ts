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

async function goBackAndForth(shared: Bench): Promise<Outcome> {
  const bench = await shared.another({ backForwardCache: true });
  try {
    const [one, two] = [
      bench.serve('/r04/one', { html: demoPage(TAIWAN) }),
      bench.serve('/r04/two', { html: demoPage(LOANS) }),
    ];
    const page = await bench.context.newPage();
    let errors = 0;
    page.on('pageerror', () => {
      errors += 1;
    });
    await page.addInitScript(
      `addEventListener('pageshow', (event) => { globalThis.restored = event.persisted; })`,
    );
    await page.goto(one);
    await page.goto(two);
    const shadow = await openClosedShadow(page);
    const world = await openWorld(page, bench.extensionId);
    await until(async () => (await shadow.count('.pill')) === 1);
    const runs = shared.times(50, 4);
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
      if ((await page.evaluate('globalThis.restored')) === true) restored += 1;
      const answered = await world.evaluate<boolean>(
        `${SESSION}.lookups.about({}).then((answer) => answer.ok)`,
      );
      if (answered) survived += 1;
    }
    return {
      runs,
      survived,
      met: errors === 0,
      figure: `${restored} restored from the cache, ${errors} errors`,
    };
  } finally {
    await bench.close();
  }
}
