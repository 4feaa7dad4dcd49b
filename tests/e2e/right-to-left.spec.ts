import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { expect, test } from './fixtures.ts';
import { builtStatement } from './support/built-corpus.ts';

test.describe('in Arabic', () => {
  /** One browser whose interface is Arabic. */
  test.describe.configure({ mode: 'default' });

  let arabic: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;

  test.beforeAll(async () => {
    arabic = await launchExtension({
      extension: join(outputFolder, 'chrome-mv3'),
      headless: true,
      options: {
        locale: 'ar',
        reducedMotion: 'reduce',
        viewport: { width: 320, height: 640 },
        env: { ...process.env, LANGUAGE: 'ar' } as Record<string, string>,
      },
      args: ['--lang=ar'],
    });
    await serveDemo(arabic.context, listedHost);
  });

  test.beforeEach(async () => {
    page = await arabic.context.newPage();
  });

  test.afterEach(async () => {
    await page.close();
    // Each begins with nothing looked up.
    await arabic.worker.evaluate(
      'chrome.storage.local.clear().then(() => chrome.storage.session.clear())',
    );
  });

  test.afterAll(() => arabic.close());

  test('every page of ours runs from right to left and fits a window 320 px wide', async () => {
    for (const path of ['popup.html?q=taiwan', 'reader.html', 'options.html', 'welcome.html']) {
      await page.goto(`chrome-extension://${arabic.extensionId}/${path}`);
      await expect(page.locator('[dir=rtl] h1').first(), path).toBeVisible();
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond, path).toBe(0);
    }
  });

  test('the popup runs from right to left, with the caret in its field, before it is shown', async () => {
    // The browser shows it when its page has loaded.
    await page.addInitScript(() => {
      addEventListener('load', () => {
        const { documentElement, activeElement } = document;
        const drawn = document.querySelector('#app')?.childElementCount;
        Object.assign(window, { shown: [documentElement.dir, activeElement?.localName, drawn] });
      });
    });
    await page.goto(`chrome-extension://${arabic.extensionId}/popup.html`);
    await expect(page.locator('#app input:focus')).toBeVisible();
    expect(await page.evaluate('window.shown')).toEqual(['rtl', 'input', 0]);
  });

  test('an empty field begins on the right, and English words in it on the left', async () => {
    const direction = (field: Locator) => field.evaluate((one) => getComputedStyle(one).direction);
    await page.goto(`chrome-extension://${arabic.extensionId}/popup.html`);
    const search = page.locator('#app input[inputmode=search]');
    expect(await direction(search)).toBe('rtl');
    await search.fill('taiwan');
    await expect.poll(() => direction(search)).toBe('ltr');
    await page.getByRole('tab').nth(2).click();
    const quotation = page.locator('textarea');
    expect(await direction(quotation)).toBe('rtl');
    await quotation.fill('We want peace');
    await expect.poll(() => direction(quotation)).toBe('ltr');
  });

  test('a passage keeps its own language and direction', async () => {
    await page.goto(`chrome-extension://${arabic.extensionId}/popup.html?q=taiwan`);
    await page.getByRole('option').first().click();
    const passage = page.locator('.passage [lang=en], .passage[lang=en]').first();
    await expect(passage).toBeVisible();
    expect(await passage.evaluate((words) => getComputedStyle(words).direction)).toBe('ltr');
  });

  test('the lines of an English quotation begin on the left, in both wordings', async () => {
    const words =
      'over 8,000 kilometers of railways, 6,000 kilometers of roads, nearly 20 ports and over 80 large power plants have been built in Africa';
    for (const width of [380, 760]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(
        `chrome-extension://${arabic.extensionId}/popup.html?check=${encodeURIComponent(words)}`,
      );
      await expect(page.locator('.diff-row')).toHaveCount(2);
      for (const row of await page.locator('.diff-row').all()) {
        await expectLinesBeginTogether(row, `${width} px`);
      }
    }
  });

  test('so do the lines of an English question in the outline, and of a place that was found', async () => {
    const { statement } = builtStatement('american-media');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`chrome-extension://${arabic.extensionId}/reader.html#${statement.id}`);
    await expectLinesBeginTogether(page.locator('.outline li bdi').first(), 'a question');
    await page.getByRole('textbox').fill('Taiwan');
    await expect(page.locator('.outline li mark').first()).toBeVisible();
    await expectLinesBeginTogether(page.locator('.outline li bdi').first(), 'a place');
  });

  test('the pill sits at the end of the line, which is on the left', async () => {
    const shadow = await openClosedShadow(page);
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
    await expect.poll(() => shadow.count('.pill-open')).toBe(1);
    const left = await shadow.read('.pill', (pill) => pill.getBoundingClientRect().left);
    expect(left).toBeLessThan(100);
  });
});

/** Expects words to take three lines or more that begin at the same distance from the left. */
async function expectLinesBeginTogether(words: Locator, what: string): Promise<void> {
  const begins = await words.evaluate((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Map<number, number>();
    for (const { bottom, left } of range.getClientRects()) {
      const line = Math.round(bottom / 10);
      lines.set(line, Math.min(left, lines.get(line) ?? left));
    }
    return [...lines.values()].map(Math.round);
  });
  expect(begins.length, what).toBeGreaterThan(2);
  expect(Math.max(...begins) - Math.min(...begins), what).toBeLessThan(8);
}

test('on a page that runs from right to left the pill sits where the reader’s own language has it', async ({
  page,
  shadow,
}) => {
  const html = readFileSync(join(projectRoot, 'demo', 'world/taiwan-strait-talks.html'), 'utf8');
  await page.route(`${listedHost}/**`, (route) =>
    route.fulfill({
      body: html.replace(/<html[^>]*>/, '<html lang="ar" dir="rtl">'),
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  const right = await shadow.read(
    '.pill',
    (pill) => innerWidth - pill.getBoundingClientRect().right,
  );
  expect(right).toBeLessThan(100);
});
