import { join } from 'node:path';
import { test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { expect } from './support/expect.ts';
import { readBadge } from './support/settings.ts';

test('a page that the browser brings back as it was has the popup open as it was left, once, and its count again', async () => {
  const launched = await launchExtension({
    extension: join(outputFolder, 'chrome-mv3'),
    headless: true,
    options: { reducedMotion: 'reduce', ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  });
  const { context, worker } = launched;
  await serveDemo(context, listedHost);
  const page = await context.newPage();
  await page.addInitScript(
    'addEventListener("pageshow", ({ persisted }) => { globalThis.wasKept = persisted; })',
  );
  const shadow = await openClosedShadow(page);
  // Playwright waits for ever for a page that was kept, so the page itself is asked.
  const cdp = await context.newCDPSession(page);
  const ask = async (expression: string): Promise<unknown> => {
    const answer = await cdp.send('Runtime.evaluate', { expression }).catch(() => null);
    return answer?.result.value;
  };
  const badge = () => readBadge(page, worker);

  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  await expect.poll(badge).toBe('1');
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('#panel')).toBe(1);
  await page.goto(`${listedHost}/sport/harbour-cup-final.html`);
  await expect.poll(badge).toBe('');
  await ask('history.back()');
  await expect.poll(() => ask('location.pathname')).toBe('/world/taiwan-strait-talks.html');
  await expect.poll(() => ask('globalThis.wasKept')).toBe(true);
  await expect.poll(badge).toBe('1');
  expect(await shadow.count('#panel')).toBe(1);
  expect(await shadow.hosts()).toHaveLength(1);
  await launched.close();
});
