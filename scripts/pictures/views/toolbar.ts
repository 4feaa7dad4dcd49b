import type { Page } from '@playwright/test';
import type { Stage, View } from '../stage.ts';

const size = { width: 380, height: 560 };
const group = 'Toolbar popup';

/** The toolbar popup in each of its parts. */
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
  beside('page-found', 'This page: what is on record', 'world/taiwan-strait-talks.html', true),
  beside('page-nothing', 'This page: nothing on record', 'world/taiwan-earthquake.html'),
  beside('page-front', 'This page: no article', 'index.html'),
  beside('page-strange', 'This page: a site that is not on the list', 'strange'),
  popup('page-own', 'This page: one of our own', async ({ page }) => {
    await page.locator('[role=tab]').nth(1).click();
    await page.locator('.page-tab').waitFor();
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
];

function popup(
  name: string,
  caption: string,
  prepare: (stage: Stage) => Promise<void>,
  main = false,
): View {
  return {
    group,
    name,
    caption,
    size,
    main,
    open: async (stage) => {
      await stage.page.goto(`${stage.extension}/popup.html`);
      await prepare(stage);
      return undefined;
    },
  };
}

/** The part "This page", with a page of the demo newspaper in the active tab. */
function beside(name: string, caption: string, path: string, main = false): View {
  return {
    group,
    name,
    caption,
    size,
    main,
    open: async ({ page, extension, site, strange }) => {
      const article = await page.context().newPage();
      const address =
        path === 'strange' ? `${strange}/world/taiwan-strait-talks.html` : `${site}/${path}`;
      await article.goto(address);
      if (path === 'strange') await knowTab(page, address, await article.title());
      await article.waitForLoadState('networkidle');
      await article.bringToFront();
      await page.goto(`${extension}/popup.html`);
      await page.locator('[role=tab]').nth(1).click();
      await page.locator('.page-tab').waitFor();
      await page.mouse.move(0, 0);
      return undefined;
    },
  };
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('.search-field input').fill(words);
}

/** Opens the popup with a background that answers every look-up with this problem, or never. */
async function answerWith({ page, extension }: Stage, error: object | null): Promise<void> {
  await stub(page, 'runtime', 'sendMessage', error ? { ok: false, error } : null);
  await page.goto(`${extension}/popup.html`);
}

/** Lets the popup see a tab's address, as a click on the toolbar button does. */
function knowTab(page: Page, url: string, title: string): Promise<void> {
  return stub(page, 'tabs', 'query', [{ id: 1_000_000, url, title }]);
}

/**
 * Makes a browser API return `answer` in pages opened from now on; if `null`, it never answers. A string, since the compiler of
 * this file would put names of its own into a function.
 */
async function stub(page: Page, area: string, call: string, answer: unknown): Promise<void> {
  const reply =
    answer === null
      ? '() => new Promise(() => {})'
      : `() => Promise.resolve(${JSON.stringify(answer)})`;
  await page.addInitScript(`for (const root of [globalThis.chrome, globalThis.browser]) {
    if (root?.${area}) Object.defineProperty(root.${area}, '${call}', { value: ${reply}, configurable: true });
  }`);
}
