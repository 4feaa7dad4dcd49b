import type { Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };

/** All that stands in a storage area, as text. */
const stored = (worker: Worker, area: 'local' | 'session') =>
  worker.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get()), area);

/** In the list of searches, not only as the search that the popup was left with. */
const LISTED = /"recent-searches":\[[^\]]*wolf warriors/;

async function chooseKeeping(page: Page, own: string, choice: string): Promise<void> {
  await page.goto(`${own}/options.html`);
  await page.getByRole('radio', { name: choice }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
}

async function lookUp(page: Page, own: string, words: string): Promise<void> {
  await page.goto(`${own}/popup.html`);
  await page.getByRole('textbox').fill(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
}

test('recent searches are in memory only, unless a person has them kept', async ({
  page,
  extensionId,
  launched,
}) => {
  const own = `chrome-extension://${extensionId}`;
  await lookUp(page, own, 'wolf warriors');
  await expect.poll(() => stored(launched.worker, 'session')).toMatch(LISTED);
  expect(await stored(launched.worker, 'local')).not.toContain('wolf');
  await chooseKeeping(page, own, 'Keep them on this device');
  await expect.poll(() => stored(launched.worker, 'local')).toContain('wolf warriors');
  await page.goto(`${own}/popup.html`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.recent')).toContainText('until you forget them');
  await page.getByRole('button', { name: 'Forget these' }).click();
  await expect.poll(() => stored(launched.worker, 'local')).not.toContain('wolf');
});

test('switched off, nothing of what is looked up or checked is kept, and what was is gone', async ({
  page,
  extensionId,
  launched,
}) => {
  const own = `chrome-extension://${extensionId}`;
  await lookUp(page, own, 'wolf warriors');
  await chooseKeeping(page, own, 'Keep none');
  await expect.poll(() => stored(launched.worker, 'session')).not.toContain('wolf');
  await lookUp(page, own, 'dancing with wolves');
  await page.getByRole('tab', { name: 'Check a quotation' }).click();
  await page.getByRole('textbox', { name: 'Quotation' }).fill('They are not wolf warriors');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.verdict').first()).toBeVisible();
  await page.goto(`${own}/popup.html`);
  await expect(page.locator('.first-view')).toBeVisible();
  await expect(page.locator('.recent')).toBeHidden();
  expect(await stored(launched.worker, 'session')).not.toContain('wol');
});

test('searches that are forgotten with the choice to keep none come back by its undo, and by nothing else', async ({
  page,
  extensionId,
  launched,
}) => {
  const own = `chrome-extension://${extensionId}`;
  await lookUp(page, own, 'wolf warriors');
  await expect.poll(() => stored(launched.worker, 'session')).toMatch(LISTED);
  await chooseKeeping(page, own, 'Keep none');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(launched.worker, 'session')).toMatch(LISTED);
  await chooseKeeping(page, own, 'Keep none');
  await page.getByRole('radio', { name: 'Keep them on this device' }).check();
  await expect.poll(() => stored(launched.worker, 'local')).toContain('"recent":"kept"');
  expect(await stored(launched.worker, 'local')).not.toContain('wolf');
});

test('what was typed last is there again, however soon the popup closed after it', async ({
  page,
  context,
  extensionId,
}) => {
  const own = `chrome-extension://${extensionId}`;
  await page.goto(`${own}/popup.html`);
  await page.getByRole('tab', { name: 'Check a quotation' }).click();
  await expect(page.getByRole('textbox', { name: 'Quotation' })).toBeFocused();
  const closed = page.waitForEvent('close');
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'Blood is thicker than water');
    window.close();
  });
  await closed;
  const next = await context.newPage();
  await next.goto(`${own}/popup.html`);
  await next.getByRole('tab', { name: 'Check a quotation' }).click();
  await expect(next.getByRole('textbox', { name: 'Quotation' })).toHaveValue(
    'Blood is thicker than water',
  );
});

test('a quotation half filled in is there again when the popup is opened again', async ({
  page,
  extensionId,
  launched,
}) => {
  const own = `chrome-extension://${extensionId}`;
  await page.goto(`${own}/popup.html`);
  await page.getByRole('tab', { name: 'Check a quotation' }).click();
  await page.getByRole('textbox', { name: 'Quotation' }).fill('Blood is thicker than water');
  await page.getByRole('textbox', { name: 'Attributed to' }).fill('Qin Gang');
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict').first()).toBeVisible();
  await expect.poll(() => stored(launched.worker, 'session')).toContain('"speaker":"Qin Gang"');
  await page.goto(`${own}/popup.html`);
  await expect(page.locator('.first-view')).toBeVisible();
  await page.getByRole('tab', { name: 'Check a quotation' }).click();
  await expect(page.getByRole('textbox', { name: 'Attributed to' })).toHaveValue('Qin Gang');
  await expect(page.locator('.verdict').first()).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('Blood is thicker than water');
});
