import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const article = 'world/taiwan-strait-talks.html';
const keys = ['j', 'k', '/', '?', 'c', 'Space', 'ArrowRight'];

/** A page with shortcuts of its own: notes each key that reaches it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, (event) =>
        heard.push(`${type} ${(event as KeyboardEvent).code || (event as KeyboardEvent).key}`),
      );
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
}

test('with a pill in its corner a page hears all of its keys, Escape too', async ({
  openFound,
  page,
}) => {
  await openFound(article);
  const heard = await listen(page);
  for (const key of [...keys, 'Escape']) await page.keyboard.press(key);
  expect(await heard()).toHaveLength(2 * (keys.length + 1));
});

test('what is pressed on a button of ours is no shortcut of the page', async ({
  openPanel,
  page,
  shadow,
}) => {
  await openPanel(article);
  const heard = await listen(page);
  await shadow.focus('.panel-head button');
  for (const key of keys) await page.keyboard.press(key);
  expect(await heard()).toEqual([]);
  await expect.poll(() => shadow.count('.panel-head [aria-pressed=true]')).toBe(1);
});
