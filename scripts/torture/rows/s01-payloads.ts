import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { escaped, PAYLOADS } from '../payloads.ts';
import { poisonCorpus } from '../poisoned-corpus.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';
import { isBrowsersOwn } from './r25-no-requests.ts';

export const payloads: Row = {
  id: 'S1',
  what: 'payloads in title, text, address, metadata, selection, search field, settings file, corpus',
  bar: '0 executions, 0 requests',
  run: deliver,
};

/** Counts the effects of a payload that runs: a dialog, a console message, a name in the window. */
async function listen(page: Page, seen: string[]): Promise<void> {
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text().includes('pwned') && message.type() === 'log') seen.push('console');
  });
}

const isPwned = (page: Page) => page.evaluate<boolean>("'__pwned' in globalThis");

async function deliver(bench: Bench): Promise<Outcome> {
  const seen: string[] = [];
  const strays = bench.strays.length;
  const step = bench.times(1, 30);
  const used = PAYLOADS.filter((_, index) => index % step === 0);
  let delivered = 0;
  delivered += await throughPages(bench, used, seen);
  delivered += await throughOwnPages(bench, used, seen);
  delivered += await throughCorpus(bench, seen);
  const requests = bench.strays.slice(strays).filter((one) => !isBrowsersOwn(one)).length;
  return {
    runs: delivered,
    survived: delivered - seen.length,
    met: requests === 0,
    figure: `${seen.length} executions, ${requests} requests; ${used.length} payloads${seen.length > 0 ? `; ${seen[0]}` : ''}`,
  };
}

/** Title, paragraphs, quotations, address, metadata, and the words a person selects. */
async function throughPages(
  bench: Bench,
  used: readonly string[],
  seen: string[],
): Promise<number> {
  const size = 25;
  let delivered = 0;
  for (let start = 0; start < used.length; start += size) {
    const some = used.slice(start, start + size);
    const first = some[0] ?? '';
    const html = article({
      title: escaped(`Taiwan ${first}`),
      head: `<meta name="author" content="${escaped(first)}"><meta property="og:site_name" content="${escaped(first)}"><meta name="description" content="${escaped(first)}"><meta name="keywords" content="${escaped(first)}">`,
      paragraphs: some.map(
        (text) =>
          `“We think preventing crises is more important ${escaped(text)} than controlling crises,” Qin ${escaped(text)} said of Taiwan.`,
      ),
    });
    const page = await bench.context.newPage();
    await listen(page, seen);
    await page.goto(bench.serve(`/s01/${start}?v=${encodeURIComponent(first)}`, { html }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    await shadow.click('.pill-open');
    await until(async () => (await shadow.count('[role=dialog]')) === 1);
    await shadow.click('[role=tab]', 'Quot').catch(() => {});
    const world = await openWorld(page, bench.extensionId);
    for (const text of some.slice(0, 3)) {
      await world.evaluate(
        `getSelection().removeAllRanges(), ${SESSION}.checkSelection(${JSON.stringify(text)})`,
      );
    }
    if (await isPwned(page)) seen.push('window in a page');
    delivered += some.length * 2 + 5;
    await page.close();
  }
  return delivered;
}

/** The popup's search field and its address, the reader's address, and a settings file. */
async function throughOwnPages(bench: Bench, used: readonly string[], seen: string[]) {
  const own = `chrome-extension://${bench.extensionId}`;
  const page = await bench.context.newPage();
  await listen(page, seen);
  await page.goto(`${own}/popup.html`);
  for (const text of used) await page.getByRole('textbox').first().fill(text);
  if (await isPwned(page)) seen.push('window of the popup');
  for (const text of used.slice(0, bench.times(8, 3))) {
    const query = encodeURIComponent(text);
    for (const path of [
      `popup.html?q=${query}`,
      `popup.html?check=${query}`,
      `reader.html#${query}`,
      `reader.html#a/p1?find=${query}`,
    ]) {
      await page.goto('about:blank');
      await page.goto(`${own}/${path}`);
      await page.locator('body > *').first().waitFor({ state: 'attached' });
      if (await isPwned(page)) seen.push(`window of ${path}`);
    }
  }
  await page.goto(`${own}/options.html`);
  const settings = { display: used[0], hiddenSites: used, dismissed: used, corner: used[1] };
  const buffer = Buffer.from(
    JSON.stringify({ format: 'on-the-record-settings', version: 1, settings }),
  );
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer });
  await page.reload();
  if (await isPwned(page)) seen.push('window of the settings');
  await page.close();
  return used.length * 2 + bench.times(32, 12);
}

/** A copy of the extension whose corpus contains a payload in every text. */
async function throughCorpus(shared: Bench, seen: string[]): Promise<number> {
  let delivered = 0;
  const bench = await shared.another({
    prepare(folder) {
      delivered = poisonCorpus(
        folder,
        (count, text) => `${text} ${PAYLOADS[count % PAYLOADS.length]}`,
      );
    },
  });
  try {
    const own = `chrome-extension://${bench.extensionId}`;
    const page = await bench.context.newPage();
    await listen(page, seen);
    await page.goto(`${own}/popup.html?q=taiwan`);
    await page.getByText('Qin Gang').first().waitFor();
    if (await isPwned(page)) seen.push('window of the popup, corpus');
    await page.goto(`${own}/reader.html`);
    await page.locator('a[href^="#"]').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (await isPwned(page)) seen.push('window of the reader, corpus');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
    if (links.some((scheme) => !/^(?:https?|chrome-extension):$/.test(scheme)))
      seen.push('a link of another scheme');
    await page.goto(bench.serve('/s01/corpus', { html: article({}) }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    await shadow.click('.pill-open');
    await until(async () => (await shadow.count('[role=dialog]')) === 1);
    if (await isPwned(page)) seen.push('window of a page, corpus');
  } finally {
    await bench.close();
  }
  return delivered;
}
