import { createHash } from 'node:crypto';
import { openClosedShadow } from '../lib/closed-shadow.ts';
import { demoPage, LOANS, TAIWAN } from './articles.ts';
import type { Bench } from './bench.ts';
import type { Outcome, Row } from './row.ts';
import { until } from './until.ts';

export const printed: Row = {
  id: 'R19',
  what: 'printed pages, with pill, open panel and marks, against the page without us',
  bar: 'the same PDF, dates aside',
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
    const plain = digest(await without.pdf());
    await without.close();
    const page = await bench.open(bench.serve(`/r19/${index}`, { html }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    if (open) {
      await shadow.click('.pill-open');
      await until(async () => (await shadow.count('[role=dialog]')) === 1);
    }
    if (digest(await page.pdf()) === plain) survived += 1;
    await page.close();
  }
  return { runs: states.length, survived, figure: `${states.length - survived} differ` };
}

/** Of a PDF without what changes with clock and address: dates, and links that the page makes to itself. */
function digest(pdf: Buffer): string {
  const stable = pdf
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)/g, '')
    .replace(/\/URI \([^)]*\)/g, '')
    .replace(/\n\d{10} \d{5} [nf] ?/g, '')
    .replace(/startxref\n\d+/, '');
  return createHash('sha256').update(stable).digest('hex');
}
