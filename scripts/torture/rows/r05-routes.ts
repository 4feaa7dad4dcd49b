import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, LOANS, SPORT, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { type Outcome, percentile, type Row } from '../row.ts';
import { until } from '../until.ts';

export const ROUTES = [TAIWAN, LOANS, SPORT];

export const routes: Row = {
  id: 'R5',
  what: 'single-page routes, a third of them cancelled or changed at once',
  bar: '0 stale panels, no more look-ups than changes; panel follows within 1.2 s (p95)',
  run: changeRoutes,
};

/** A page that shows all three articles under their own addresses, and blocks navigation to addresses with `cancel`. */
export function singlePage(): string {
  const views = Object.fromEntries(
    ROUTES.map((route) => {
      const html = demoPage(route);
      const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
      const main = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';
      return [`/r05/${route}`, { title, main }];
    }),
  );
  const json = JSON.stringify(views).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbour Ledger</title>
<meta property="og:type" content="article"></head><body><main></main><script>
const views = ${json};
function draw() {
  const view = views[location.pathname];
  if (!view) return;
  document.title = view.title;
  document.querySelector('main').innerHTML = view.main;
}
function go(path) { history.pushState({}, '', path); setTimeout(draw, 30); }
navigation.addEventListener('navigate', (event) => { if (event.destination.url.includes('cancel')) event.preventDefault(); });
addEventListener('popstate', draw);
draw();
</script></body></html>`;
}

async function changeRoutes(bench: Bench): Promise<Outcome> {
  const html = singlePage();
  for (const route of ROUTES) bench.serve(`/r05/${route}`, { html });
  const page = await bench.open(bench.serve(`/r05/${TAIWAN}`, { html }));
  const shadow = await openClosedShadow(page);
  const world = await openWorld(page, bench.extensionId);
  await until(async () => (await shadow.count('.pill')) === 1);
  const pillOf = await pillsOf(bench);
  await world.evaluate(COUNT_LOOKUPS);
  const runs = bench.times(200, 10);
  const times: number[] = [];
  let survived = 0;
  for (let run = 0; run < runs; run += 1) {
    const route = ROUTES[Math.floor(Math.random() * ROUTES.length)] ?? TAIWAN;
    const other = ROUTES[Math.floor(Math.random() * ROUTES.length)] ?? LOANS;
    if (run % 6 === 2)
      await page.evaluate(`navigation.navigate('/r05/cancel').finished.catch(() => {})`);
    else if (run % 6 === 4) await page.evaluate(`go('/r05/${other}'); go('/r05/${route}')`);
    else await page.evaluate(`go('/r05/${route}')`);
    const path = new URL(page.url()).pathname;
    const pill = pillOf.get(path) ?? '';
    const followed = await until(async () => {
      const known = await world.evaluate<{ url?: string; here: string }>(
        `({ url: ${SESSION}.state().article?.url, here: location.href })`,
      );
      const read = known.url === known.here || (pill === '' && known.url === undefined);
      return read && (await shadow.text()) === pill;
    });
    if (followed === null) continue;
    survived += 1;
    times.push(followed);
  }
  const lookups = await world.evaluate<number>('globalThis.looked');
  await page.close();
  const p95 = percentile(times, 0.95);
  return {
    runs,
    survived,
    met: lookups <= runs,
    inTime: p95 <= 1_200,
    figure: `${runs - survived} stale, ${lookups} look-ups; panel follows: median ${percentile(times, 0.5).toFixed(0)}, p95 ${p95.toFixed(0)} ms`,
  };
}

/** The text of our pill on each article when it is opened separately; empty where nothing is shown. */
async function pillsOf(bench: Bench): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  for (const route of ROUTES.filter((one) => one !== SPORT)) {
    const page = await bench.open(bench.serve(`/r05/alone/${route}`, { html: demoPage(route) }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill')) === 1);
    words.set(`/r05/${route}`, await shadow.text());
    await page.close();
  }
  return words;
}

/** Counts this page's look-ups from here on. */
const COUNT_LOOKUPS = `(() => {
  globalThis.looked = 0;
  const { lookups } = ${SESSION};
  const { examine } = lookups;
  lookups.examine = (params) => { globalThis.looked += 1; return examine(params); };
})()`;
