import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { useFinger } from '../../scripts/lib/use-finger.ts';
import { expect, test } from './fixtures.ts';
import { linesOfMark, placeOfMark } from './support/marks.ts';
import { smallTargets } from './support/small-targets.ts';

/** Everything a person does, on a screen of 360 x 640 with a finger, as in Firefox for Android. */
test.use({ phone: true });

const article = 'world/taiwan-strait-talks.html';

test('an article: the pill opens the statements, a mark its quotation, and all fits', async ({
  openDemo,
  page,
  shadow,
}) => {
  await openDemo(article);
  await useFinger(page);
  const tap = async (selector: string, words?: string) => {
    await expect.poll(() => shadow.count(selector, words)).toBeGreaterThan(0);
    const { x, y } = await shadow.place(selector, words);
    await page.touchscreen.tap(x, y);
  };
  await tap('.pill-open');
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(1);
  const box = await shadow.read('[role=dialog]', (dialog) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  expect(box).toBe(true);
  expect(await shadow.read('[role=dialog]', smallTargets)).toEqual([]);
  await tap('[role=tab]', 'Quotations');
  await expect.poll(shadow.text).toContain('Words differ');
  await tap('[role=dialog] button[aria-label="Close for now"]');
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(0);
  const place = await placeOfMark(page, 'very cautious', 'start');
  await page.touchscreen.tap(place.x, place.y);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  expect(await shadow.text()).toContain('careful');
  expect(await shadow.read('#quotation-card', smallTargets)).toEqual([]);
});

test('a pressed mark opens a sheet at the lower edge that leaves the words in sight and its close button in reach', async ({
  openDemo,
  page,
  shadow,
}) => {
  await openDemo(article);
  await useFinger(page);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  const place = await placeOfMark(page, 'very cautious', 'start');
  await page.evaluate((y) => scrollBy({ top: y - 560, behavior: 'instant' }), place.y);
  await page.touchscreen.tap(place.x, 560);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const sheet = await shadow.read('#quotation-card', (card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const ends = [left, innerWidth - right, innerHeight - bottom];
    return { ends, top: top / innerHeight, scrolls: card.scrollHeight > card.clientHeight };
  });
  expect(sheet).toMatchObject({ ends: [0, 0, 0], scrolls: true });
  expect(sheet?.top).toBeGreaterThan(0.35);
  const lines = await linesOfMark(page, 'very cautious');
  const lower = lines.map(({ y, height }) => y + height);
  expect(Math.min(...lower)).toBeGreaterThan(0);
  expect(Math.max(...lower)).toBeLessThan(640 * (sheet?.top ?? 0));
  const close = '#quotation-card .popover-close button:last-child';
  const before = await shadow.place(close);
  await shadow.read('#quotation-card', (card) => card.scrollTo({ top: 9999, behavior: 'instant' }));
  expect(await shadow.place(close)).toEqual(before);
  await page.touchscreen.tap(before.x, before.y);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(0);
});

test('the popup: a search, a passage, a quotation to check', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('textbox').fill('taiwan');
  await page.getByRole('option').first().tap();
  await expect(page.getByRole('article')).toContainText('Published by');
  await expectBigTargets(page);
  await expectToFit(page);
  await page.getByRole('tab', { name: 'Check a quotation' }).tap();
  await page
    .getByRole('textbox', { name: 'Quotation' })
    .fill('Peace, or no war is the biggest consensus');
  await page.getByRole('button', { name: 'Compare with the record' }).tap();
  await expect(page.getByText('Word for word').first()).toBeVisible();
  await expectBigTargets(page);
  await expectToFit(page);
});

test('the reader: a statement from the list, words found in it', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/reader.html`);
  await page.getByRole('link', { name: /Qin Gang Takes/ }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qin Gang');
  await page.getByRole('textbox').fill('taiwan');
  await page.getByRole('button', { name: 'Next match' }).tap();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await expectBigTargets(page);
  await expectToFit(page);
});

test('the settings are changed with a finger', async ({ page, extensionId, launched }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByText('Pause everywhere').tap();
  await expect
    .poll(() => launched.worker.evaluate('chrome.storage.local.get("settings")'))
    .toMatchObject({ settings: { paused: true } });
  await expectBigTargets(page);
  await expectToFit(page);
});

test('the page after installing: its article is tried with a finger', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button', { name: 'Try it on the article below' }).tap();
  const shadow = await openClosedShadow(page);
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(1);
  await expectBigTargets(page);
  await expectToFit(page);
});

async function expectBigTargets(page: Page): Promise<void> {
  await useFinger(page);
  expect(await page.evaluate(`(${smallTargets})(document)`)).toEqual([]);
}

/** Nothing has to be scrolled sideways. */
async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}
