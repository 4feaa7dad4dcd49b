import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const article = 'world/taiwan-strait-talks.html';

/**
 * A site asks about cookies: at the lower edge, over all of its width, with the answer where the pill is. In a shadow root as some
 * services have it, if `apart`.
 */
async function askAboutCookies(page: Page, style: string, apart = false): Promise<void> {
  await page.evaluate(
    ([styled, inShadow]) => {
      const bar = document.createElement('div');
      bar.style.cssText = `position: fixed; inset: auto 0 0; padding: 16px; text-align: right; background: #eee; ${styled}`;
      const accept = bar.appendChild(document.createElement('button'));
      accept.textContent = 'Accept all';
      accept.style.cssText = 'padding: 12px 24px';
      accept.addEventListener('click', () => bar.remove());
      const host = document.createElement('div');
      document.body.append(inShadow ? host : bar);
      if (inShadow) host.attachShadow({ mode: 'open' }).append(bar);
    },
    [style, apart] as const,
  );
}

/** What lies over the answer, or the answer itself. */
function overAnswer(page: Page): Promise<string> {
  return page.getByRole('button', { name: 'Accept all' }).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const root = button.getRootNode() as Document | ShadowRoot;
    return root.elementFromPoint(left + width / 2, top + height / 2)?.localName ?? '';
  });
}

for (const [how, style] of [
  ['at once', ''],
  ['by a movement', 'transform: translateY(100%); animation: 200ms 100ms both come'],
] as const) {
  test(`the pill stands above a bar that comes ${how}, and goes back when it has gone`, async ({
    openFound,
    page,
    shadow,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openFound(article);
    const bottom = () => shadow.read('.pill', (pill) => pill.getBoundingClientRect().bottom);
    const corner = () => page.evaluate(() => innerHeight - 16);
    await page.addStyleTag({ content: '@keyframes come { to { transform: none } }' });
    await askAboutCookies(page, style);
    const accept = page.getByRole('button', { name: 'Accept all' });
    const top = () => accept.evaluate((button) => button.getBoundingClientRect().top);
    await expect.poll(async () => ((await bottom()) ?? 0) < (await top())).toBe(true);
    await accept.click();
    await expect.poll(bottom).toBe(await corner());
  });
}

test('the pill stands above a sheet that takes most of the window, in a shadow root', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  await askAboutCookies(page, 'height: 70vh; box-sizing: border-box; padding-top: 55vh', true);
  const bottom = () => shadow.read('.pill', (pill) => pill.getBoundingClientRect().bottom);
  const above = await page.evaluate(() => 0.3 * innerHeight);
  await expect.poll(async () => ((await bottom()) ?? Number.NaN) < above).toBe(true);
  expect(await overAnswer(page)).toBe('button');
});

test('what is laid over all of a page is answered first: nothing of ours lies over that, and it is back then', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  await askAboutCookies(page, 'top: 0; padding-top: calc(100vh - 64px)');
  await expect.poll(() => overAnswer(page)).toBe('button');
  await page.getByRole('button', { name: 'Accept all' }).click();
  const width = () => shadow.read('.pill', (pill) => pill.getBoundingClientRect().width);
  await expect.poll(async () => ((await width()) ?? 0) > 0).toBe(true);
});

test('the popup in the page stands above a bar, with its head in sight', async ({
  openPanel,
  page,
  shadow,
}) => {
  await openPanel(article);
  await askAboutCookies(page, 'height: 30vh; box-sizing: border-box');
  await expect.poll(() => overAnswer(page)).toBe('button');
  const top = await shadow.read('.panel', (panel) => panel.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
});
