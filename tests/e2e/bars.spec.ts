import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const article = 'world/taiwan-strait-talks.html';

/** A site asks about cookies: at the lower edge, over all of its width, with the answer where the pill is. */
async function askAboutCookies(page: Page, style: string): Promise<void> {
  await page.evaluate((styled) => {
    const bar = document.createElement('div');
    bar.style.cssText = `position: fixed; inset: auto 0 0; padding: 16px; text-align: right; background: #eee; ${styled}`;
    const accept = bar.appendChild(document.createElement('button'));
    accept.textContent = 'Accept all';
    accept.style.cssText = 'padding: 12px 24px';
    accept.addEventListener('click', () => bar.remove());
    document.body.append(bar);
  }, style);
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
