import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFromMenu, pressCommand } from './support/commands.ts';
import { focusedIn, focusedInShadow, pressUntil } from './support/keyboard.ts';

/** One worker, in order: the last line counts them. */
test.describe.configure({ mode: 'default' });

const article = 'world/taiwan-strait-talks.html';
const TASKS = 12;
let done = 0;

test.afterEach(() => {
  if (test.info().status === 'passed') done += 1;
});
test.afterAll(() => console.log(`Keyboard-only tasks done: ${done}/${TASKS}`));

/** The link that the reader's focus is on before anything of ours is touched. */
async function focusLink(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Tab');
  expect(await focusedIn(page)).toBe('The Harbour Ledger');
}

test('1: open what was found by its key, read the first statement, go back to the link', async ({
  openFound,
  page,
  shadow,
  launched,
}) => {
  await openFound(article);
  await focusLink(page);
  await pressCommand(launched.worker, 'open-findings');
  await expect.poll(() => focusedInShadow(shadow)).toBe('panel');
  await expect.poll(shadow.text).toMatch(/Qin Gang[\s\S]*Published by/);
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count('#panel')).toBe(0);
  expect(await focusedIn(page)).toBe('The Harbour Ledger');
});

test('2: reach the pill by Tab alone, open it, go through its tabs, make it small', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  const focused = () => focusedInShadow(shadow);
  await pressUntil(page, focused, 'pill-open');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('panel');
  await pressUntil(page, focused, 'panel-tab-statements');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('panel-tab-quotations');
  await page.keyboard.press('End');
  expect(await focused()).toBe('panel-tab-topics');
  await expect.poll(shadow.text).toContain('“Taiwan Strait” in the headline');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('pill-open');
});

test('3: go from quotation to quotation with their cards, and back to the link', async ({
  openFound,
  page,
  shadow,
  launched,
}) => {
  await openFound(article);
  await focusLink(page);
  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(() => focusedInShadow(shadow)).toBe('quotation-card');
  const first = await shadow.text();
  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(shadow.text).not.toBe(first);
  await expect.poll(() => focusedInShadow(shadow)).toBe('quotation-card');
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count('#quotation-card')).toBe(0);
  expect(await focusedIn(page)).toBe('The Harbour Ledger');
});

test('4: from the list of quotations to the place on the page, and back to the list', async ({
  openFound,
  page,
  shadow,
  launched,
}) => {
  await openFound(article);
  const focused = () => focusedInShadow(shadow);
  await pressCommand(launched.worker, 'open-findings');
  await expect.poll(focused).toBe('panel');
  await pressUntil(page, focused, 'panel-tab-statements');
  await page.keyboard.press('ArrowRight');
  await pressUntil(page, focused, 'Show on the page');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('quotation-card');
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count('#quotation-card')).toBe(0);
  await expect.poll(focused).toBe('Show on the page');
});

test('5: check selected words and copy the note on them', async ({
  openDemo,
  context,
  page,
  shadow,
  launched,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo('sport/harbour-cup-final.html');
  await page.bringToFront();
  const words = 'They are not wolf warriors; they are dancing with wolves.';
  await chooseFromMenu(launched.worker, 'check-selection', words);
  const focused = () => focusedInShadow(shadow);
  await expect.poll(focused).toBe('quotation-card');
  await pressUntil(page, focused, 'Copy this check');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/dancing with wolves[\s\S]*Qin Gang/);
});

test('6: hide on this site, and take it back while the undo is offered', async ({
  openFound,
  page,
  shadow,
  launched,
}) => {
  await openFound(article);
  const focused = () => focusedInShadow(shadow);
  await pressCommand(launched.worker, 'open-findings');
  await expect.poll(focused).toBe('panel');
  await pressUntil(page, focused, 'Hide on this site', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('notice-undo');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('pill-open');
});

test('7: look something up, and copy the second passage with its citation', async ({
  context,
  extensionId,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('taiwan');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.locator('.copy-note')).toContainText('Copied');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/Taiwan[\s\S]*http/);
});

test('8: filter by speaker, and take the filter away', async ({ extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('cooperation');
  await expect(page.getByRole('option').first()).toBeVisible();
  const focused = () => focusedIn(page);
  await pressUntil(page, focused, 'Filters');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // One letter: several that come too slowly would each begin anew.
  await page.keyboard.press('Q');
  const speakers = async () => [...new Set(await page.locator('.hit-speaker').allTextContents())];
  await expect.poll(speakers).toEqual(['Qin Gang']);
  await pressUntil(page, focused, 'Remove filters');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hit-speaker', { hasText: 'Wang Yi' }).first()).toBeVisible();
});

test('9: read the whole statement of a passage, and find words within it', async ({
  context,
  extensionId,
  page,
}) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('"blood is thicker than water"');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('r');
  const reader = await opened;
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Qin Gang');
  await reader.keyboard.press('/');
  await expect(reader.getByRole('textbox')).toBeFocused();
  await reader.keyboard.press('ControlOrMeta+a');
  await reader.keyboard.type('China');
  await expect(reader.locator('.find-count')).toHaveText(/^1 of \d\d/);
  await reader.keyboard.press('Enter');
  await expect(reader.locator('.find-count')).toHaveText(/^2 of/);
  await expect(reader.locator('mark.current')).toBeInViewport();
  await reader.keyboard.press('Shift+Enter');
  await expect(reader.locator('.find-count')).toHaveText(/^1 of/);
});

test('10: jump to an answer from the outline of a statement', async ({ extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/reader.html`);
  await page.getByRole('link').first().waitFor();
  await pressUntil(page, () => focusedIn(page), /Qin Gang/);
  await page.keyboard.press('Enter');
  const outline = page.getByRole('navigation').first();
  await expect(outline).toBeVisible();
  const [third = ''] = await outline.getByRole('link').nth(2).allTextContents();
  await pressUntil(page, () => focusedIn(page), third.trim());
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader-passage[aria-current]')).toBeFocused();
  await expect(page.locator('.reader-passage[aria-current]')).toBeInViewport();
});

test('11: change a setting, and save all of them to a file', async ({ extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('radio').first().waitFor();
  const focused = () => focusedIn(page);
  await pressUntil(page, focused, 'Show a small note in the corner');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await pressUntil(page, focused, 'Save the settings to a file');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved.settings.display).toBe('badge');
});

test('12: go through the page after installing, and try it on its article', async ({
  extensionId,
  page,
  shadow,
}) => {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(shadow.text).toMatch(/Qin Gang[\s\S]*Published by/);
  await expect.poll(() => focusedInShadow(shadow)).toBe('panel');
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
});
