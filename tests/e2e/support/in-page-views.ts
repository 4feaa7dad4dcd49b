import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** A view of the extension in one of its states, and the way there. */
export interface View {
  name: string;
  open: (page: Page, own: string) => Promise<void>;
}

const QUOTE = 'The US must be very cautious about its contacts with Taiwan and reduce the tension';

/** Extension pages, each with the words or role that are there once it stands. */
const pages: View[] = [
  {
    name: 'popup: before anything is typed',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html`);
      await expect(page.locator('.examples button').first()).toBeVisible();
    },
  },
  {
    name: 'popup: passages found, with filters',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html?q=taiwan`);
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.getByRole('button', { name: 'Filters' }).click();
      await expect(page.locator('.filters')).toBeVisible();
    },
  },
  {
    name: 'popup: a passage opened',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html?q=taiwan`);
      await page.getByRole('option').first().click();
      await expect(page.getByRole('article')).toBeVisible();
      await page.getByText('Copy in another form').click();
    },
  },
  {
    name: 'popup: nothing found',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html?q=zucchini`);
      await expect(page.locator('.state')).toBeVisible();
    },
  },
  {
    name: 'popup: this page, which is our own',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html`);
      await page.getByRole('tab', { name: 'This page' }).click();
      await expect(page.getByText('This is a page of On the Record')).toBeVisible();
    },
  },
  {
    name: 'popup: a quotation compared',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html?check=${encodeURIComponent(QUOTE)}`);
      await expect(page.locator('.verdict').first()).toBeVisible();
    },
  },
  {
    name: 'popup: help',
    open: async (page, own) => {
      await page.goto(`${own}/popup.html`);
      await page.getByRole('button', { name: 'Keyboard and search help' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'reader: all statements, and about the corpus',
    open: async (page, own) => {
      await page.goto(`${own}/reader.html`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
  {
    name: 'reader: a statement, its provenance unfolded, other forms of copying',
    open: async (page, own) => {
      await page.goto(`${own}/reader.html`);
      await page.getByRole('link').first().click();
      await page.locator('.reader-provenance summary').click();
      await page.locator('.reader-passage').first().getByRole('button').nth(1).click();
      await expect(page.locator('.passage-forms').first()).toBeVisible();
    },
  },
  {
    name: 'reader: words found',
    open: async (page, own) => {
      await page.goto(`${own}/reader.html`);
      await page.getByRole('link').first().click();
      await page.getByRole('textbox').fill('China');
      await expect(page.locator('mark').first()).toBeVisible();
    },
  },
  {
    name: 'reader: a statement that is not there',
    open: async (page, own) => {
      await page.goto(`${own}/reader.html#no-such-statement`);
      await expect(page.locator('.state')).toBeVisible();
    },
  },
  {
    name: 'side panel: a statement',
    open: async (page, own) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.goto(`${own}/sidepanel.html`);
      await page.getByRole('link').first().click();
      await expect(page.locator('.reader-passage').first()).toBeVisible();
    },
  },
  {
    name: 'settings, a wrong file refused',
    open: async (page, own) => {
      await page.goto(`${own}/options.html`);
      const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('no') };
      await page.locator('input[type=file]').setInputFiles(file);
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
    },
  },
];

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

export const views: readonly View[] = [...pages, ...inPage];

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
