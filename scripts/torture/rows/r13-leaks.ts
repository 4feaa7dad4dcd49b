import type { CDPSession } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, LOANS, SPORT, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';
import { ROUTES, singlePage } from './r05-routes.ts';

export const leaks: Row = {
  id: 'R13',
  what: 'panel opened and closed 2,000 times, then 500 single-page routes',
  bar: 'nodes and listeners as before, heap + 1 MB at most',
  run: wearOn,
};

async function wearOn(bench: Bench): Promise<Outcome> {
  const cycles = await openAndClose(bench);
  const routes = await changeRoutes(bench);
  return {
    runs: cycles.runs + routes.runs,
    survived: cycles.survived + routes.survived,
    met: cycles.met && routes.met,
    figure: `cycles: ${cycles.figure}; routes: ${routes.figure}`,
  };
}

type Wear = Outcome & { met: boolean };

async function openAndClose(bench: Bench): Promise<Wear> {
  const page = await bench.open(bench.serve('/r13/taiwan', { html: demoPage(TAIWAN) }));
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  const cdp = await bench.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const place = await shadow.read('.pill-open', (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const cycle = async () => {
    if (!place) return;
    await page.mouse.click(place.x, place.y);
    await page.keyboard.press('Escape');
  };
  for (let warm = 0; warm < 20; warm += 1) await cycle();
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  const opens = (await until(async () => (await shadow.count('[role=dialog]')) === 1)) !== null;
  await page.keyboard.press('Escape');
  const closes = (await until(async () => (await shadow.count('.pill-open')) === 1)) !== null;
  const before = await measure(cdp);
  const runs = bench.times(2000, 100);
  for (let run = 0; run < runs; run += 1) await cycle();
  const after = await measure(cdp);
  // It still works, so the cycles were real ones.
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  const works = (await until(async () => (await shadow.count('[role=dialog]')) === 1)) !== null;
  await page.close();
  return compare(before, after, opens && closes && works ? runs : 0, runs);
}

/**
 * Through the three articles of a single-page site, each time under a new address, and back to the first before each
 * measurement.
 */
async function changeRoutes(bench: Bench): Promise<Wear> {
  const html = singlePage();
  for (const route of ROUTES) bench.serve(`/r05/${route}`, { html });
  const page = await bench.open(bench.serve(`/r05/${TAIWAN}`, { html }));
  const shadow = await openClosedShadow(page);
  const cdp = await bench.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const isShown = (shown: boolean) =>
    until(async () => (await shadow.count('.pill')) === (shown ? 1 : 0));
  let addresses = 0;
  // Each under its own address: whatever is stored by page address adds up.
  const go = async (route: string) => {
    addresses += 1;
    await page.evaluate(`go('/r05/${route}?story=${addresses}')`);
    return (await isShown(route !== SPORT)) !== null;
  };
  await isShown(true);
  for (const route of [SPORT, LOANS, SPORT, TAIWAN]) await go(route);
  const before = await measure(cdp);
  const runs = bench.times(500, 6);
  let survived = 0;
  // From one with a pill to one without: otherwise nothing would show that the route has been read.
  for (let run = 0; run < runs; run += 1) {
    const shown = run % 4 === 1 ? LOANS : TAIWAN;
    if (await go(run % 2 === 0 ? SPORT : shown)) survived += 1;
  }
  await go(SPORT);
  await go(TAIWAN);
  const after = await measure(cdp);
  await page.close();
  return compare(before, after, survived, runs);
}

function compare(before: Measured, after: Measured, survived: number, runs: number): Wear {
  const [nodes, listeners] = [after.Nodes - before.Nodes, after.Listeners - before.Listeners];
  const megabytes = (after.Heap - before.Heap) / 1e6;
  return {
    runs,
    survived,
    met: nodes <= 5 && listeners <= 2 && megabytes <= 1,
    figure: `nodes ${signed(nodes)}, listeners ${signed(listeners)}, heap ${megabytes.toFixed(2)} MB`,
  };
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    Nodes: value('Nodes'),
    Listeners: value('JSEventListeners'),
    Heap: value('JSHeapUsedSize'),
  };
}

function signed(value: number): string {
  return value >= 0 ? `+${value}` : String(value);
}
