import { expect, test } from './fixtures.ts';
import { pressCommand } from './support/commands.ts';

test.beforeEach(async ({ context, extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await context.setOffline(true);
  await page.bringToFront();
});
test.afterEach(({ context }) => context.setOffline(false));

test('the demo article is tried by keys alone, and Escape goes back to the button', async ({
  launched,
  page,
  shadow,
}) => {
  const button = page.getByRole('button', { name: 'Try it on the article below' });
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => shadow.count('#panel:focus')).toBe(1);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();

  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(() => shadow.count('#quotation-card:focus', 'Word for word')).toBe(1);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(await shadow.count('#quotation-card')).toBe(0);
});

test('the key that opens what was found looks the demo article up', async ({
  launched,
  shadow,
}) => {
  await pressCommand(launched.worker, 'open-findings');
  await expect.poll(() => shadow.count('#panel')).toBe(1);
});

test('words selected in the demo article are checked beside them', async ({
  launched,
  page,
  shadow,
}) => {
  await page.evaluate(() => {
    const [paragraph] = document.querySelectorAll('.welcome-article p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await pressCommand(launched.worker, 'check-selection');
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
});
