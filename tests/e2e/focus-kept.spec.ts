import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { focusedIn, pressUntil } from './support/keyboard.ts';

/** Presses Enter until the button with the focus can do no more. */
async function pressToTheEnd(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  for (let press = 0; press < 30 && (await button.isEnabled()); press += 1) {
    await page.keyboard.press('Enter');
  }
}

test('the focus stays on a button that leads no further', async ({ extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html?q=water`);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await pressUntil(page, () => focusedIn(page), 'Next passage');
  await pressToTheEnd(page, 'Next passage');
  await expect(page.getByRole('button', { name: 'Next passage' })).toBeDisabled();
  expect(await focusedIn(page)).toBe('Next passage');
});

test('the focus stays where a quotation was sent off from', async ({ extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html?check=`);
  await page.getByRole('textbox', { name: 'Quotation' }).fill('We want mutual respect today');
  await pressUntil(page, () => focusedIn(page), 'Compare with the record');
  await page.keyboard.press('Enter');
  await expect(page.locator('.quotation-card')).toBeVisible();
  expect(await focusedIn(page)).toBe('Compare with the record');
});
