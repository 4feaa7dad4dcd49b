import type { Page } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { allowReloading } from '../extension-management.ts';
import type { Outcome, Row } from '../row.ts';
import { percentile } from '../row.ts';
import { until } from '../until.ts';

export const reloaded: Row = {
  id: 'R1',
  what: 'extension reloaded under open tabs',
  bar: 'old interface gone, one new one per tab that opens when pressed, 0 errors, 0 page reloads',
  run: reloadUnderTabs,
};

async function reloadUnderTabs(shared: Bench): Promise<Outcome> {
  const bench = await shared.another();
  try {
    await allowReloading(bench);
    const tabs: { page: Page; shadow: ClosedShadow; host: string }[] = [];
    let errors = 0;
    let loads = 0;
    const runs = shared.times(20, 3);
    for (let tab = 0; tab < runs; tab += 1) {
      const page = await bench.open(bench.serve(`/r01/${tab}`, { html: demoPage(TAIWAN) }));
      page.on('pageerror', () => {
        errors += 1;
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors += 1;
      });
      page.on('load', () => {
        loads += 1;
      });
      const shadow = await openClosedShadow(page);
      await until(async () => (await shadow.count('.pill')) === 1);
      tabs.push({ page, shadow, host: (await shadow.hosts()).join() });
    }
    const started = performance.now();
    await bench.worker.evaluate('void setTimeout(() => chrome.runtime.reload(), 0)');
    const times: number[] = [];
    let survived = 0;
    const renewedTabs: typeof tabs = [];
    for (const tab of tabs) {
      const { shadow, host } = tab;
      const renewed = await until(async () => {
        const hosts = await shadow.hosts();
        return hosts.length === 1 && hosts[0] !== host && (await shadow.count('.pill')) === 1;
      }, 20_000);
      times.push(performance.now() - started);
      if (renewed !== null) renewedTabs.push(tab);
    }
    for (const { page, shadow } of renewedTabs) {
      // A tab in the background draws nothing, and a click needs something drawn.
      await page.bringToFront();
      await shadow.click('.pill-open');
      if ((await until(async () => (await shadow.count('#panel .card')) > 0)) !== null)
        survived += 1;
    }
    const slowest = (percentile(times, 1) / 1000).toFixed(1);
    return {
      runs,
      survived,
      met: errors === 0 && loads === 0,
      figure: `${errors} errors, ${loads} page reloads; all renewed after ${slowest} s`,
    };
  } finally {
    await bench.close();
  }
}
