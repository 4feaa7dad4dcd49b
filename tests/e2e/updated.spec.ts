import { join } from 'node:path';
import { test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { expect } from './support/expect.ts';

test('a press on what an updated extension left in a page takes it away and throws nothing', async () => {
  const { context, worker, close } = await launchExtension({
    extension: join(outputFolder, 'chrome-mv3'),
    headless: true,
    options: { reducedMotion: 'reduce' },
  });
  await serveDemo(context, listedHost);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const shadow = await openClosedShadow(page);
  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  const pill = await shadow.place('.pill-open');
  const gone = worker.waitForEvent('close');
  // The worker is gone before it can answer.
  worker.evaluate('chrome.runtime.reload()').catch(() => {});
  await gone;
  await page.mouse.click(pill.x, pill.y);
  await expect.poll(() => shadow.count('#panel')).toBe(0);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(thrown).toEqual([]);
  await close();
});
