import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { serveDemo, unlistedHost } from '../../scripts/lib/demo-sites.ts';
import { keepDrawn } from '../../scripts/lib/keep-drawn.ts';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { later } from '../support/later.ts';
import { test as base, expect } from './fixtures.ts';
import { changeSettings } from './support/settings.ts';

declare const chrome: { tabs: { create(info: object): Promise<unknown> } };

const test = base.extend<{
  /** Opens the toolbar popup's page beside the page in front, which stays in front as it would under a popup. */
  openOver: () => Promise<Page>;
}>({
  openOver: async ({ page, context, launched, extensionId }, use) => {
    await use(async () => {
      await page.bringToFront();
      const opened = context.waitForEvent('page');
      const url = `chrome-extension://${extensionId}/popup.html`;
      await launched.worker.evaluate(
        (address) => chrome.tabs.create({ url: address, active: false }),
        url,
      );
      const popup = await opened;
      await keepDrawn(popup);
      await popup.getByRole('tab', { name: 'This page' }).click();
      return popup;
    });
  },
});

test('"This page" has the quotations with their verdicts, the statements and the topics', async ({
  openFound,
  openOver,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await expect(popup.locator('.page-quotations .verdict')).toHaveCount(4);
  await expect(popup.locator('.page-quotations')).toContainText('Words differ');
  await expect(popup.getByRole('option').first()).toContainText('Qin Gang');
  await expect(popup.locator('.topics')).toContainText('Taiwan');
});

test('a quotation is compared in place, and Escape leads back to the list', async ({
  openFound,
  openOver,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await popup.getByRole('button', { name: 'Compare' }).first().click();
  await expect(popup.getByRole('button', { name: 'Copy this check' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.locator('.page-quotations')).toBeVisible();
});

test('a quotation or statement that is opened begins under the tabs, with nothing cut above it', async ({
  openFound,
  openOver,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await popup.setViewportSize({ width: 380, height: 560 });
  const entries = popup.getByRole('button', { name: 'Compare' });
  for (const entry of [entries.first(), entries.last(), popup.getByRole('option').first()]) {
    await entry.click();
    await expect(popup.locator('.open-passage')).toBeFocused();
    const cut = await popup.locator('.page-tab').evaluate((tab) => {
      const edge = tab.closest('.tab-panel')?.getBoundingClientRect().top ?? Number.NaN;
      return [...tab.querySelectorAll('.page-title, h2, .open-passage-bar, .page-quotation')]
        .filter((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return top < edge && bottom > edge;
        })
        .map(({ className, textContent }) => className || textContent);
    });
    expect(cut).toEqual([]);
    await popup.keyboard.press('Escape');
    await expect(popup.locator('.open-passage')).toHaveCount(0);
  }
});

test('every entry leads to its comparison, and has room for its verdict in one line in every language', async ({
  openFound,
  openOver,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await popup.setViewportSize({ width: 380, height: 560 });
  const words = popup.locator('.page-quotations .verdict').first().locator('> :last-child');
  const linesOf = (text: string) =>
    words.evaluate((element, verdict) => {
      element.textContent = verdict;
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    }, text);
  for (const file of readdirSync(join(projectRoot, 'src/locales'))) {
    const { verdict } = parse(readFileSync(join(projectRoot, 'src/locales', file), 'utf8'));
    expect(await linesOf(verdict.elided), file).toBe(1);
  }
  // What is pressed lies over the words.
  await popup.locator('.page-quotations .page-quotation').nth(1).click({ force: true });
  await expect(popup.locator('.quote-verdict')).toContainText('Words differ');
});

test('one report on all quotations of the page is copied from the popup and from the page, and they say the same', async ({
  openPanel,
  context,
  page,
  shadow,
  openOver,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel('world/taiwan-strait-talks.html');
  await shadow.click('[role=tab]', 'Quotations');
  await shadow.click('#panel button', 'Copy all checks of this page');
  const copied = (where: Page) => where.evaluate(() => navigator.clipboard.readText());
  await expect.poll(() => copied(page)).toMatch(/^Quotation 4 of \d+: /m);
  const inPage = await copied(page);
  expect(inPage).toContain('https://www.reuters.com/world/taiwan-strait-talks.html');
  expect(inPage).toContain('Result: Words differ');
  const popup = await openOver();
  await popup.bringToFront();
  await popup.getByText('All checks in another form').click();
  await popup.getByRole('button', { name: 'Markdown' }).click();
  await expect.poll(() => copied(popup)).toMatch(/^## Quotations compared with the record/);
  await popup.getByRole('button', { name: 'Copy all checks of this page' }).click();
  await expect.poll(() => copied(popup)).toMatch(/^Page: /);
  const timeless = (report: string) => report.replace(/^Checked: .*$/m, '');
  expect(timeless(await copied(popup))).toBe(timeless(inPage));
});

test('a statement in the page is copied with its citation', async ({
  openPanel,
  copied,
  shadow,
}) => {
  await openPanel('world/taiwan-strait-talks.html');
  await shadow.click('#panel .card > .actions button', 'Copy');
  await expect.poll(copied).toMatch(/^Qin Gang, .+: “.+; published by .+ https?:\S+$/);
});

test('one press pauses everywhere, one switches on again, and the open page follows', async ({
  openFound,
  shadow,
  openOver,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await popup.getByRole('button', { name: 'Pause everywhere' }).click();
  await expect(popup.getByText('paused On the Record on every site')).toBeVisible();
  await expect.poll(() => shadow.count('.pill-open')).toBe(0);
  await popup.getByRole('button', { name: 'Switch on again' }).click();
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
});

test('after "Switch on again" the popup shows what the page has', async ({
  openDemo,
  launched,
  openOver,
}) => {
  await changeSettings(launched.worker, { paused: true });
  await openDemo('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await popup.getByRole('button', { name: 'Switch on again' }).click();
  await expect(popup.locator('.page-quotations .verdict')).toHaveCount(4);
});

test('a popup opened while the page is on its way waits for it', async ({
  openDemo,
  page,
  openOver,
}) => {
  const { promise: arrived, resolve: arrive } = later<void>();
  const html = readFileSync(join(projectRoot, 'demo', 'world/taiwan-strait-talks.html'), 'utf8');
  await page.route('**/taiwan-strait-talks.html', (route) =>
    route.fulfill({
      body: html.replace('</head>', '<script src="late.js"></script></head>'),
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.route('**/late.js', async (route) => {
    await arrived;
    await route.fulfill({ body: '' });
  });
  const coming = openDemo('world/taiwan-strait-talks.html');
  await page.waitForURL('**/taiwan-strait-talks.html', { waitUntil: 'commit' });
  const popup = await openOver();
  await expect(popup.getByText('One moment')).toBeVisible();
  arrive();
  await coming;
  await expect(popup.locator('.page-quotations .verdict')).toHaveCount(4);
});

test('one press hides on the site, one shows again', async ({ openFound, shadow, openOver }) => {
  await openFound('world/taiwan-strait-talks.html');
  const popup = await openOver();
  await popup.getByRole('button', { name: 'Hide on www.reuters.com' }).click();
  await expect.poll(() => shadow.count('.pill-open')).toBe(0);
  await popup.getByRole('button', { name: 'Show again on www.reuters.com' }).click();
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
});

test('a listed site says why it is looked up, and offers no more than that', async ({
  openDemo,
  openOver,
}) => {
  await openDemo('index.html');
  const popup = await openOver();
  await expect(popup.locator('.site-access')).toContainText('list of news sites');
  await expect(popup.getByRole('button', { name: /^Always on/ })).toBeHidden();
});

test('a page that the browser keeps to itself offers to compare pasted words', async ({
  context,
  page,
  openOver,
}) => {
  await serveDemo(context, unlistedHost);
  await page.goto(`${unlistedHost}/index.html`);
  const popup = await openOver();
  await popup.getByRole('button', { name: 'Paste a quotation' }).click();
  await expect(popup.getByRole('textbox', { name: 'Quotation' })).toBeFocused();
});
