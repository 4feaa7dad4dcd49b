import { join } from 'node:path';
import { test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { expect } from './support/expect.ts';

/** As set among the browser's fonts: no letter is smaller, whatever a page says. */
const LEAST = 24;

/** One browser for both. */
test.describe.configure({ mode: 'default' });

let launched: Awaited<ReturnType<typeof launchExtension>>;
test.beforeAll(async () => {
  launched = await launchExtension({
    extension: join(outputFolder, 'chrome-mv3'),
    headless: true,
    args: [`--blink-settings=minimumFontSize=${LEAST}`],
  });
});
test.afterAll(() => launched.close());

test('with large letters everywhere, what stands at the foot of the card in the page leaves its statements in sight', async () => {
  await serveDemo(launched.context, listedHost);
  const page = await launched.context.newPage();
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  const shadow = await openClosedShadow(page);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('.panel-foot')).toBe(1);
  const boxOf = async (part: string) =>
    (await shadow.read(part, (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    })) ?? { top: 0, bottom: 0 };
  const card = await boxOf('.panel');
  expect((await boxOf('.panel-foot')).top).toBeGreaterThanOrEqual(card.bottom);
  await shadow.read('.panel-foot', (element) => element.scrollIntoView({ block: 'end' }));
  expect((await boxOf('.panel-foot')).bottom).toBeLessThanOrEqual(card.bottom);
});

test('with large letters everywhere, the popup brings the verdict into sight over its foot', async () => {
  const page = await launched.context.newPage();
  await page.setViewportSize({ width: 380, height: 560 });
  await page.goto(`chrome-extension://${launched.extensionId}/popup.html?check=`);
  await page.locator('textarea').fill('We do want war with the United States.');
  await page.locator('.check-tab form button').click();
  const edges = () =>
    page.evaluate(() => {
      const box = (part: string) => document.querySelector(part)?.getBoundingClientRect();
      return [box('.quote-verdict h2')?.bottom ?? 999, box('.card > .actions')?.top ?? 0];
    });
  await page.locator('.quote-verdict').waitFor();
  await expect.poll(async () => (await edges())[0]).toBeLessThan(560);
  const [verdict = 0, foot = 0] = await edges();
  expect(verdict).toBeLessThanOrEqual(foot + 1);
});
