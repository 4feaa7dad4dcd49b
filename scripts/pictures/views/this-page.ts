import type { View } from '../stage.ts';
import { beside, knowTab, popup } from './popup.ts';

/** The toolbar popup on the page in front. */
export const thisPage: View[] = [
  beside('page-found', 'This page: what is on record', 'world/taiwan-strait-talks.html', true),
  beside(
    'page-quotation',
    'This page: one of its quotations opened',
    'world/taiwan-strait-talks.html',
    false,
    async (page) => {
      await page.locator('.page-quotations .button:last-child').nth(1).click();
      await page.locator('.open-passage .quotation-card').waitFor();
    },
  ),
  beside(
    'page-hidden',
    'This page: its site is hidden',
    'world/taiwan-strait-talks.html',
    false,
    async (page) => {
      await page.locator('.page-foot .actions button').first().click();
      await page.locator('.page-foot [role=status] p').waitFor();
    },
  ),
  popup('page-pdf', 'This page: a PDF file', async (stage) => {
    const { page, extension } = stage;
    await knowTab(stage, 'https://files.example/report.pdf', 'report.pdf');
    await page.goto(`${extension}/popup.html`);
    await page.locator('[role=tab]').nth(1).click();
    await page.locator('.page-tab').waitFor();
  }),
  beside('page-nothing', 'This page: nothing on record', 'world/taiwan-earthquake.html'),
  beside('page-front', 'This page: no article', 'index.html'),
  beside('page-strange', 'This page: a site that is not on the list', 'strange'),
  popup('page-own', 'This page: one of our own', async ({ page }) => {
    await page.locator('[role=tab]').nth(1).click();
    await page.locator('.page-tab').waitFor();
  }),
];
