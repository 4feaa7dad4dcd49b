import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
});

test('the caret stands in the search field, and passages come as one types', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Look up official statements' });
  await expect(field).toBeFocused();
  await page.keyboard.type('taiwan strait');
  await expect(page.getByRole('option').first()).toContainText('Taiwan Strait');
});

test('arrow keys and Enter lead to a passage, Escape leads back', async ({ page }) => {
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('taiwan');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('Published by');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
});

test('"c" copies the chosen passage with who said it and where', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('"blood is thicker than water"');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/blood is thicker than water[\s\S]*Qin Gang[\s\S]*http/);
});

test('a search without hits says where it looked', async ({ page }) => {
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('zucchini');
  await expect(page.getByText('No passage found').first()).toBeVisible();
  await expect(page.getByText(/Searched 5 statements/)).toBeVisible();
});
