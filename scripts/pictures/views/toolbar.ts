import type { Page } from '@playwright/test';
import type { View } from '../stage.ts';
import { answerWith, popup, search } from './popup.ts';

/** The toolbar popup: search and check. */
export const toolbar: View[] = [
  popup(
    'toolbar-first',
    'First opened',
    async ({ page }) => {
      await page.locator('.examples button').first().waitFor();
    },
    true,
  ),
  popup(
    'toolbar-results',
    'Results while typing',
    async ({ page }) => {
      await search(page, 'taiwan peace');
      await page.getByRole('option').first().waitFor();
    },
    true,
  ),
  popup('toolbar-chosen', 'A result chosen with the arrow keys', async ({ page }) => {
    await search(page, 'taiwan peace');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  }),
  popup(
    'toolbar-passage',
    'A passage opened',
    async ({ page }) => {
      await search(page, 'taiwan peace');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();
    },
    true,
  ),
  popup('toolbar-forms', 'Other forms of copying', async ({ page }) => {
    await search(page, 'taiwan peace');
    await page.getByRole('option').first().click();
    await page.locator('article .disclosure > summary').last().click();
    await page.mouse.move(0, 0);
  }),
  popup(
    'toolbar-filters',
    'Filters',
    async ({ page }) => {
      await search(page, 'cooperation');
      await page.getByRole('option').first().waitFor();
      await page.locator('.search-bar [aria-expanded]').click();
      await page.locator('.filters').waitFor();
      await page.mouse.move(0, 0);
    },
    true,
  ),
  popup('toolbar-none', 'Nothing found', async ({ page }) => {
    await search(page, 'zucchini');
    await page.locator('.state').waitFor();
  }),
  popup('toolbar-loose', 'Filters that leave nothing', async ({ page }) => {
    await search(page, 'wolf warrior');
    await page.getByRole('option').first().waitFor();
    await page.locator('.search-bar [aria-expanded]').click();
    await page.locator('.filter select').first().selectOption('wang-yi');
    await page.locator('.loose-filters button').waitFor();
    await page.mouse.move(0, 0);
  }),
  popup('toolbar-refused', 'The browser refuses to copy', async ({ page }) => {
    await page.evaluate(
      'document.execCommand = () => false; delete Navigator.prototype.clipboard;',
    );
    await search(page, 'taiwan peace');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await page.locator('.copy-by-hand').waitFor();
  }),
  popup('toolbar-recent', 'What was looked up lately', async ({ page }) => {
    await search(page, 'taiwan peace');
    await page.getByRole('option').first().waitFor();
    await page.locator('.search-field button').last().click();
    await page.locator('.recent li').first().waitFor();
  }),
  popup('toolbar-help', 'Keys and search words', async ({ page }) => {
    await page.locator('.examples button').first().waitFor();
    await page.locator('.popup-head button').first().click();
    await page.locator('.help').waitFor();
  }),
  popup('toolbar-searching', 'A slow answer', async (stage) => {
    await answerWith(stage, null);
    await search(stage.page, 'taiwan');
    await stage.page.locator('.waiting').first().waitFor();
  }),
  popup('toolbar-error', 'Something went wrong', async (stage) => {
    await answerWith(stage, {
      code: 'bad-corpus',
      message: 'The record could not be opened.',
    });
    await search(stage.page, 'taiwan');
    await stage.page.locator('.state').first().waitFor();
  }),
  popup(
    'check-empty',
    'Check a quotation',
    async ({ page }) => {
      await page.locator('[role=tab]').nth(2).click();
      await page.locator('.check-tab textarea').waitFor();
    },
    true,
  ),
  popup('check-date', 'A date that is none', async ({ page }) => {
    await page.locator('[role=tab]').nth(2).click();
    const fields = page.locator('.check-tab');
    await fields.locator('textarea').fill('We want mutual respect');
    await fields.locator('input').nth(1).fill('last May');
    await page.locator('.field-problem').waitFor();
  }),
  popup('check-busy', 'A slow comparison', async (stage) => {
    await answerWith(stage, null);
    await checkWords(stage.page);
    await stage.page.locator('.check-tab .button-main[aria-disabled=true]').waitFor();
  }),
  popup('check-error', 'A comparison that went wrong', async (stage) => {
    await answerWith(stage, { code: 'bad-corpus', message: 'The record could not be opened.' });
    await checkWords(stage.page);
    await stage.page.locator('.check-tab .state').first().waitFor();
  }),
];

async function checkWords(page: Page): Promise<void> {
  await page.locator('[role=tab]').nth(2).click();
  await page.locator('.check-tab textarea').fill('We want mutual respect');
  await page.locator('.check-tab form button').click();
}
