import type { CDPSession } from '@playwright/test';
import { openClosedShadow } from '../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from './articles.ts';
import type { Bench } from './bench.ts';
import type { Outcome, Row } from './row.ts';
import { until } from './until.ts';

export const leaks: Row = {
  id: 'R13',
  what: 'panel opened and closed again and again',
  bar: 'nodes and listeners as before, heap + 1 MB at most',
  run: openAndClose,
};

async function openAndClose(bench: Bench): Promise<Outcome> {
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
  await page.close();
  const [nodes, listeners] = [after.Nodes - before.Nodes, after.Listeners - before.Listeners];
  const megabytes = (after.Heap - before.Heap) / 1e6;
  const clean = opens && closes && nodes <= 5 && listeners <= 2;
  return {
    runs,
    survived: clean ? runs : 0,
    met: megabytes <= 1,
    figure: `nodes ${signed(nodes)}, listeners ${signed(listeners)}, heap ${megabytes.toFixed(2)} MB`,
  };
}

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
