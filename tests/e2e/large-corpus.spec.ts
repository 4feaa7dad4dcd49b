import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { expect } from './support/expect.ts';
import { SPEAKERS, STATEMENTS, withManyStatements } from './support/large-corpus.ts';

/** One browser, one corpus that takes seconds to make. */
test.describe.configure({ mode: 'default' });

let launched: Awaited<ReturnType<typeof launchExtension>>;
let folder = '';
let own = '';
let page: Page;

test.beforeAll(async () => {
  folder = await withManyStatements(join(outputFolder, 'chrome-mv3'));
  launched = await launchExtension({
    extension: folder,
    headless: true,
    options: { reducedMotion: 'reduce' },
  });
  own = `chrome-extension://${launched.extensionId}`;
  await serveDemo(launched.context, listedHost);
});

test.beforeEach(async () => {
  page = await launched.context.newPage();
});

test.afterEach(async () => {
  await page.close();
});

test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the popup names a few of many speakers, filters by any of them, and tells how much there is', async () => {
  await page.goto(`${own}/popup.html`);
  const holds = page.locator('.first-view > p').first();
  await expect(holds).toContainText(`${STATEMENTS} statements`);
  await expect(holds).toContainText('…');
  expect((await holds.textContent())?.length).toBeLessThan(250);
  await page.getByRole('textbox').fill('taiwan');
  await expect(page.locator('.hit-count')).toHaveText(/^12 of \d/);
  await page.getByRole('button', { name: 'Filters' }).click();
  const speaker = page.getByRole('combobox', { name: 'Speaker' });
  expect(await speaker.getByRole('option').count()).toBeGreaterThan(SPEAKERS);
  await speaker.selectOption('Madeup Person 41');
  await expect(page.locator('.hit-speaker').first()).toHaveText('Madeup Person 41');
});

test('the list of two hundred statements is narrowed by words of title, speaker and year', async () => {
  await page.goto(`${own}/reader.html`);
  await expect(page.locator('.statement-list > li')).toHaveCount(STATEMENTS);
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('qin gang 2022');
  await expect(page.locator('.statement-list > li')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(`1 of ${STATEMENTS} statements`);
});

test('about this corpus folds a long list of speakers away', async () => {
  await page.goto(`${own}/reader.html`);
  const about = page.locator('.about-corpus');
  await expect(about.locator('.provenance-line:visible').first()).toBeVisible();
  expect(await about.locator('dd').first().locator('.provenance-line:visible').count()).toBe(12);
  await about.locator('summary').first().click();
  await expect(about.getByText('Minister 199 of Made Affairs')).toBeVisible();
});

test('a mark of many statements on the line of time unfolds their list, and each is a press away', async () => {
  const shadow = await openClosedShadow(page);
  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('.timeline-mark > button')).toBeGreaterThan(3);
  expect(await shadow.count('.timeline-mark > button')).toBeLessThanOrEqual(20);
  await shadow.click('.timeline-mark > button[aria-expanded]');
  await expect.poll(() => shadow.count('.timeline-list button')).toBeGreaterThan(1);
  const opened = launched.context.waitForEvent('page');
  await shadow.click('.timeline-list button');
  await expect((await opened).getByRole('heading', { level: 1 })).toContainText('Made statement');
});
