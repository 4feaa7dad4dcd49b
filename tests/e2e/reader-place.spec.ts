import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { builtStatement } from './support/built-corpus.ts';

const { statement, passages, anchors } = builtStatement('american-media');
const questions = anchors.filter((_, index) => passages[index]?.voice === 'question');

test.beforeEach(async ({ page, openReader }) => {
  await openReader(statement.id);
  await expect(page.locator('.outline a').first()).toBeVisible();
});

const marked = (page: Page) => page.locator('.outline a[aria-current]');

const scrollTo = (page: Page, anchor: string) =>
  page
    .locator(`#${anchor}`)
    .evaluate((passage) => passage.scrollIntoView({ block: 'start', behavior: 'instant' }));

test('the outline marks the question whose answer is being read, and keeps it in sight', async ({
  page,
}) => {
  await expect(marked(page)).toHaveCount(0);
  for (const anchor of [questions[1], questions.at(-4), questions[0]]) {
    await scrollTo(page, anchor ?? '-');
    await expect(marked(page)).toHaveAttribute('href', `#${statement.id}/${anchor}`);
    await expect(marked(page)).toBeInViewport({ ratio: 1 });
  }
});

test('at the end of a statement its last question is marked, or the one that was gone to', async ({
  page,
}) => {
  const lines = page.locator('.outline a');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  await lines.nth(questions.length - 2).click();
  await expect(lines.nth(questions.length - 2)).toHaveAttribute('aria-current', 'location');
});

test('n and p lead from passage to passage, and what has the focus is copied with c', async ({
  page,
  copied,
}) => {
  const numbers = () =>
    page.evaluate(() => document.activeElement?.querySelector('.passage-number')?.textContent);
  for (const [key, number] of [
    ['n', '1'],
    ['n', '2'],
    ['n', '3'],
    ['p', '2'],
    ['n', '3'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(numbers).toBe(number);
  }
  await page.keyboard.press('c');
  await expect.poll(copied).toContain(passages[anchors.indexOf('p3')]?.text.slice(0, 60));
});

test('n and p lead through the places found, and their entries stay in sight', async ({ page }) => {
  await page.getByRole('textbox').fill('China');
  const count = page.locator('.find-count');
  await expect(count).toHaveText(/^1 of/);
  await page.locator('.statement-head h1').click();
  await page.keyboard.press('p');
  await expect(count).toHaveText(/^(\d+) of \1$/);
  await expect(page.locator('.outline li[aria-current]')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('n');
  await expect(count).toHaveText(/^1 of/);
  await expect(page.locator('.outline li[aria-current]')).toBeInViewport({ ratio: 1 });
});

test('letters typed into the field are letters', async ({ page }) => {
  const field = page.getByRole('textbox');
  await field.pressSequentially('npc');
  await expect(field).toHaveValue('npc');
});

test('what is being read stays where it is when the window becomes narrower and wider', async ({
  page,
}) => {
  const anchor = anchors.at(-4) ?? '-';
  await scrollTo(page, anchor);
  const top = () =>
    page
      .locator(`#${anchor}`)
      .evaluate((passage) => Math.round(passage.getBoundingClientRect().top));
  const before = await top();
  for (const width of [700, 380, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    // Each width may round by a pixel.
    await expect.poll(async () => Math.abs((await top()) - before), `${width} px`).toBeLessThan(4);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.setViewportSize({ width: 380, height: 720 });
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});
