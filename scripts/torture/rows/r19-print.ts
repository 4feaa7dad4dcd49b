import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, LOANS, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { difference } from '../picture-difference.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const printed: Row = {
  id: 'R19',
  what: 'printed pages, with pill, open panel and marks, against the page without us',
  bar: 'the same picture of what would be printed, pixel for pixel',
  run: printPages,
};

async function printPages(bench: Bench): Promise<Outcome> {
  let survived = 0;
  const states = [TAIWAN, LOANS].flatMap((path) => [
    { path, open: false },
    { path, open: true },
  ]);
  for (const [index, { path, open }] of states.entries()) {
    const html = demoPage(path);
    const without = await bench.open(bench.serveUnlisted(`/r19/${index}`, { html }));
    const plain = await paper(without);
    await without.close();
    const page = await bench.open(bench.serve(`/r19/${index}`, { html }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    if (open) {
      await shadow.click('.pill-open');
      await until(async () => (await shadow.count('[role=dialog]')) === 1);
    }
    if ((await difference(bench, plain, await paper(page))) === 0) survived += 1;
    await page.close();
  }
  return { runs: states.length, survived, figure: `${states.length - survived} differ` };
}

/** The whole page as printed. */
async function paper(page: Page): Promise<Buffer> {
  await page.emulateMedia({ media: 'print' });
  return page.screenshot({ fullPage: true });
}
