import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { waitFor } from '../../lib/wait-for.mjs';
import type { Stage, View } from '../stage.ts';
import { stub } from './popup.ts';

const size = { width: 1280, height: 800 };
const INTERVIEW = '2021-12-20-qin-gang-american-media';
const DIGEST = '2021-01-02-wang-yi-xinhua-digest';

/** Reader, settings and the welcome page. */
export const pages: View[] = [
  reader('reader', 'A whole statement', `#${INTERVIEW}`, undefined, true),
  reader(
    'reader-find',
    'Words found in it',
    `#${INTERVIEW}?find=Taiwan`,
    async ({ page }) => {
      await page.locator('.statement-aside mark, .statement-aside li').first().waitFor();
      // The statement is brought to the first match in a frame of its own.
      await page.waitForFunction(() => scrollY > 0);
    },
    true,
  ),
  reader('reader-passage', 'Opened at a passage', `#${INTERVIEW}/p4`),
  reader('reader-reported', 'A publisher’s report', `#${DIGEST}`),
  reader(
    'reader-provenance',
    'Dates, languages, copies, proof',
    `#${INTERVIEW}`,
    async ({ page }) => {
      await page.locator('.reader-provenance summary').click();
    },
  ),
  reader('reader-forms', 'Other forms of copying a passage', `#${INTERVIEW}`, async ({ page }) => {
    await page.locator('.reader-passage').first().getByRole('button').nth(1).click();
    await page.locator('.passage-forms').first().waitFor();
  }),
  reader('reader-lost', 'A passage that it has not', `#${INTERVIEW}/p999`),
  reader('reader-help', 'Its keys', `#${INTERVIEW}`, async ({ page }) => {
    await page.keyboard.press('?');
    await page.locator('.help').waitFor();
  }),
  reader('reader-missing', 'A statement that is not held', '#no-such-statement'),
  {
    ...reader('reader-list', 'All statements, and about this corpus', ''),
    main: true,
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/reader.html`);
      await page.locator('.about-corpus').waitFor();
      return 'full';
    },
  },
  {
    ...reader('side-panel', 'In the side panel', ''),
    size: { width: 360, height: 800 },
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/sidepanel.html#${INTERVIEW}/p4`);
      await page.locator('h1').waitFor();
      return undefined;
    },
  },
  {
    ...reader('reader-print', 'On paper', ''),
    size: { width: 794, height: 1123 },
    open: async ({ page, extension, beforehand }) => {
      await page.emulateMedia({ media: 'print' });
      // The margins of the sheet, which only a printer keeps.
      await beforehand(() => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.padding = '18mm 16mm 20mm';
        });
      });
      await page.goto(`${extension}/reader.html#${INTERVIEW}/p4`);
      await page.locator('h1').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      return undefined;
    },
  },
  {
    group: 'Settings and welcome',
    name: 'options',
    caption: 'Settings',
    size: { width: 900, height: 800 },
    main: true,
    open: async (stage) => {
      const { page, extension, worker } = stage;
      const settings = JSON.stringify({ hiddenSites: ['www.example.org'] });
      await worker.evaluate(`chrome.storage.local.set({ settings: ${settings} })`);
      const origins = ['*://*.example.net/*', '*://the-longest-name-of-a-newspaper.example.org/*'];
      await stub(stage, 'permissions', 'getAll', { origins });
      await page.goto(`${extension}/options.html`);
      await page.locator('section').first().waitFor();
      return 'full';
    },
  },
  {
    group: 'Settings and welcome',
    name: 'options-undo',
    caption: 'A change that can be undone',
    size: { width: 900, height: 800 },
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/options.html`);
      await page.locator('input[type=checkbox]').first().click();
      await page.locator('.options-told button').waitFor();
      return 'full';
    },
  },
  {
    group: 'Settings and welcome',
    name: 'options-refused',
    caption: 'A file that holds no settings',
    size: { width: 900, height: 800 },
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/options.html`);
      const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('no') };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
      return 'full';
    },
  },
  {
    group: 'Settings and welcome',
    name: 'welcome',
    caption: 'After installing',
    size,
    main: true,
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/welcome.html`);
      await page.locator('.welcome').waitFor();
      return undefined;
    },
  },
  {
    group: 'Settings and welcome',
    name: 'welcome-tried',
    caption: 'Its article, tried',
    size,
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/welcome.html`);
      await page.locator('.welcome button').first().click();
      const shadow = await openClosedShadow(page);
      await waitFor('The pill', () => shadow.count('.pill-open, .panel'));
      return undefined;
    },
  },
];

function reader(
  name: string,
  caption: string,
  hash: string,
  prepare?: (stage: Stage) => Promise<void>,
  main = false,
): View {
  return {
    group: 'Reader',
    name,
    caption,
    size,
    main,
    open: async (stage) => {
      await stage.page.goto(`${stage.extension}/reader.html${hash}`);
      await stage.page.locator('h1').waitFor();
      await prepare?.(stage);
      return undefined;
    },
  };
}
