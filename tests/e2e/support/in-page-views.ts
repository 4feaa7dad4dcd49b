import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** A view of what we draw in pages, and the way there. */
interface View {
  name: string;
  open: (page: Page, own: string) => Promise<void>;
}

/**
 * What stands in news pages, on the page after installing: it draws there with the very same code, and that page's
 * closed roots can be made open before it loads, so that the checker sees into them.
 */
export const inPage: readonly View[] = [
  { name: 'welcome', open: openWelcome },
  { name: 'in the page: statements', open: openPanel },
  {
    name: 'in the page: quotations',
    open: async (page, own) => {
      await openPanel(page, own);
      await page.getByRole('tab', { name: /Quotations/ }).click();
    },
  },
  {
    name: 'in the page: topics',
    open: async (page, own) => {
      await openPanel(page, own);
      await page.getByRole('tab', { name: /Topics/ }).click();
    },
  },
  {
    name: 'in the page: the card of a quotation',
    open: async (page, own) => {
      await openPanel(page, own);
      await page.getByRole('tab', { name: /Quotations/ }).click();
      await page.getByRole('button', { name: 'Show on the page' }).nth(1).click();
      await expect(page.locator('#quotation-card .verdict')).toBeVisible();
    },
  },
  {
    name: 'in the page: the pill',
    open: async (page, own) => {
      await openPanel(page, own);
      await page.getByRole('button', { name: 'Minimise' }).click();
      await expect(page.locator('.pill-open')).toBeVisible();
    },
  },
  {
    name: 'in the page: hidden, with the undo',
    open: async (page, own) => {
      await openPanel(page, own);
      await page.getByRole('button', { name: 'Close for now' }).click();
      await expect(page.locator('.notice')).toBeVisible();
    },
  },
];

async function openWelcome(page: Page, own: string): Promise<void> {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.goto(`${own}/welcome.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openPanel(page: Page, own: string): Promise<void> {
  await openWelcome(page, own);
  await page.locator('.welcome-steps button').first().click();
  await expect(page.locator('#panel .card').first()).toBeVisible();
}
