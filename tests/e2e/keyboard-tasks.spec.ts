import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import type { ClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { test as base, expect } from './fixtures.ts';
import { chooseFromMenu, pressCommand } from './support/commands.ts';
import { focusedIn, focusedInShadow, pressUntil } from './support/keyboard.ts';

interface OnPage {
  /** What has the focus within what we draw on a page of others. */
  focused: () => Promise<string>;
}

const test = base.extend<OnPage>({
  focused: async ({ shadow }, use) => use(() => focusedInShadow(shadow)),
});

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
const link = 'The Harbour Ledger';

async function goToLink(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Tab');
  expect(await focusedIn(page)).toBe(link);
}

/** Leaves what was opened over the page: the focus is on the link again. */
async function goBackToLink(page: Page, shadow: ClosedShadow, opened: string): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count(opened)).toBe(0);
  expect(await focusedIn(page)).toBe(link);
}

async function openFindings(worker: Worker, focused: OnPage['focused']): Promise<void> {
  await pressCommand(worker, 'open-findings');
  await expect.poll(focused).toBe('panel');
}

/** Types into the popup, whose field has the focus from the beginning, and waits for that many hits. */
async function lookUp(page: Page, words: string, hits = 1): Promise<void> {
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').nth(hits - 1)).toBeVisible();
}

test('1: open what was found by its key, read the first statement, go back to the link', async ({
  openFound,
  page,
  shadow,
  launched,
  focused,
}) => {
  await openFound(article);
  await goToLink(page);
  await openFindings(launched.worker, focused);
  await expect.poll(shadow.text).toMatch(/Qin Gang[\s\S]*Published by/);
  await goBackToLink(page, shadow, '#panel');
});

test('2: reach the pill by Tab alone, open it, go through its tabs, make it small', async ({
  openFound,
  page,
  shadow,
  focused,
}) => {
  await openFound(article);
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
  focused,
}) => {
  await openFound(article);
  await goToLink(page);
  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(focused).toBe('quotation-card');
  const first = await shadow.text();
  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(shadow.text).not.toBe(first);
  await expect.poll(focused).toBe('quotation-card');
  await goBackToLink(page, shadow, '#quotation-card');
});

test('4: from the list of quotations to the place on the page, and back to the list', async ({
  openFound,
  page,
  shadow,
  launched,
  focused,
}) => {
  await openFound(article);
  await openFindings(launched.worker, focused);
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
  page,
  launched,
  focused,
  copied,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  await page.bringToFront();
  const words = 'They are not wolf warriors; they are dancing with wolves.';
  await chooseFromMenu(launched.worker, 'check-selection', words);
  await expect.poll(focused).toBe('quotation-card');
  await pressUntil(page, focused, 'Copy this check');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toMatch(/dancing with wolves[\s\S]*Qin Gang/);
});

test('6: hide on this site, and take it back while the undo is offered', async ({
  openFound,
  page,
  launched,
  focused,
}) => {
  await openFound(article);
  await openFindings(launched.worker, focused);
  await pressUntil(page, focused, 'Hide on this site', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('notice-undo');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('pill-open');
});

test('7: look something up, and copy the second passage with its citation', async ({
  openOwn,
  page,
  copied,
}) => {
  await openOwn('popup.html');
  await lookUp(page, 'taiwan', 2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.locator('.copy-note')).toContainText('Copied');
  await expect.poll(copied).toMatch(/Taiwan[\s\S]*http/);
});

test('8: filter by speaker, and take the filter away', async ({ openOwn, page }) => {
  await openOwn('popup.html');
  await lookUp(page, 'cooperation');
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
  openOwn,
  page,
}) => {
  await openOwn('popup.html');
  await lookUp(page, '"blood is thicker than water"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('r');
  const reader = await opened;
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Qin Gang');
  await reader.keyboard.press('/');
  await expect(reader.getByRole('textbox')).toBeFocused();
  await reader.keyboard.type('China');
  await expect(reader.getByRole('textbox')).toHaveValue('China');
  await expect(reader.locator('.find-count')).toHaveText(/^1 of \d\d/);
  await reader.keyboard.press('Enter');
  await expect(reader.locator('.find-count')).toHaveText(/^2 of/);
  await expect(reader.locator('mark.current')).toBeInViewport();
  await reader.keyboard.press('Shift+Enter');
  await expect(reader.locator('.find-count')).toHaveText(/^1 of/);
});

test('10: jump to an answer from the outline of a statement', async ({ openReader, page }) => {
  await openReader();
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

test('11: change a setting, and save all of them to a file', async ({ openOwn, page }) => {
  await openOwn('options.html');
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
  openOwn,
  page,
  shadow,
  focused,
}) => {
  await openOwn('welcome.html');
  await page.getByRole('button').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(shadow.text).toMatch(/Qin Gang[\s\S]*Published by/);
  await expect.poll(focused).toBe('panel');
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
});
