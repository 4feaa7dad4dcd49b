import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Looks words up in the popup's page and opens the first passage beside it. */
async function readBeside(page: Page, own: string, words: string) {
  await page.goto(`${own}/popup.html?${new URLSearchParams({ q: words })}`);
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Read beside the page' }).click();
}

/** Places shown in side panels: the hashes of their addresses. */
async function placesBeside(page: Page, own: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { targetInfos } = await devtools.send('Target.getTargets');
  await devtools.detach();
  return targetInfos
    .filter(({ url }) => url.startsWith(`${own}/sidepanel.html`))
    .map(({ url }) => new URL(url).hash)
    .sort();
}

test('"read beside the page" opens the side panel at the passage, and leads it on to the next', async ({
  page,
  extensionId,
}) => {
  const own = `chrome-extension://${extensionId}`;
  for (const [words, place] of [
    ['blood is thicker than water', '#2021-12-20-qin-gang-american-media/p39'],
    ['scourge of war', '#2022-04-18-qin-gang-national-interest/p'],
  ] as const) {
    await readBeside(page, own, words);
    await expect.poll(() => placesBeside(page, own)).toEqual([expect.stringContaining(place)]);
  }
});

test('the side panel goes back to a passage that is asked for again', async ({
  page,
  extensionId,
}) => {
  const own = `chrome-extension://${extensionId}`;
  const places = () => placesBeside(page, own);
  const passage = [expect.stringContaining('#2021-12-20-qin-gang-american-media/p39')];
  await readBeside(page, own, 'blood is thicker than water');
  await expect.poll(places).toEqual(passage);
  await page.evaluate(`
    for (const { location } of chrome.extension.getViews())
      if (location.pathname === '/sidepanel.html') location.hash = '';
  `);
  await expect.poll(places).toEqual(['']);
  await readBeside(page, own, 'blood is thicker than water');
  await expect.poll(places).toEqual(passage);
});

test('a side panel stays where it is while another window opens its own', async ({
  page,
  context,
  launched,
  extensionId,
}) => {
  const own = `chrome-extension://${extensionId}`;
  const first = expect.stringContaining('#2021-12-20-qin-gang-american-media/p39');
  const second = expect.stringContaining('#2022-04-18-qin-gang-national-interest/p');
  await readBeside(page, own, 'blood is thicker than water');
  await expect.poll(() => placesBeside(page, own)).toEqual([first]);
  const opened = context.waitForEvent('page');
  await launched.worker.evaluate('chrome.windows.create({ url: "about:blank" }).then(() => true)');
  const other = await opened;
  await readBeside(other, own, 'scourge of war');
  await expect.poll(() => placesBeside(page, own)).toEqual([first, second]);
  await other.close();
});
