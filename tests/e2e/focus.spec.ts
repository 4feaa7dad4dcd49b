import { expect, test } from './fixtures.ts';

test('the arrow keys go through all tabs of the popup, past those with a field of their own', async ({
  extensionId,
  page,
}) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const field = page.locator('input[inputmode=search]');
  await expect(field).toBeFocused();
  const tabs = page.getByRole('tab');
  await page.keyboard.press('Shift+Tab');
  while (!(await tabs.first().evaluate((tab) => tab.matches(':focus')))) {
    await page.keyboard.press('Shift+Tab');
  }
  for (const [key, tab] of [
    ['ArrowRight', 1],
    ['ArrowRight', 2],
    ['Home', 0],
    ['End', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tabs.nth(tab)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expect(tabs.nth(tab)).toBeFocused();
  }
  // Pressed, a tab leads straight into its field.
  await tabs.first().click();
  await expect(field).toBeFocused();
});
