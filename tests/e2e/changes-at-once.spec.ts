import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptSettings } from './support/settings.ts';

async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  return page;
}

/** From within the page, since a mouse can press in one page at a time only. */
const press = (page: Page, setting: 'display' | 'corner', position: number) =>
  page
    .locator(`input[name=${setting}]`)
    .nth(position)
    .evaluate((field) => (field as HTMLInputElement).click());

test('of what several pages change at the same moment nothing is lost', async ({
  context,
  extensionId,
  launched,
  openPanel,
  page,
  shadow,
}) => {
  const [one, other] = [
    await openOptions(context, extensionId),
    await openOptions(context, extensionId),
  ];
  await page.bringToFront();
  await openPanel('world/taiwan-strait-talks.html');
  const { x, y } = await shadow.place('button', 'Hide on this site');
  await Promise.all([page.mouse.click(x, y), press(one, 'display', 0), press(other, 'corner', 1)]);
  await expect
    .poll(() => keptSettings(launched.worker))
    .toMatchObject({ display: 'badge', corner: 'start', hiddenSites: ['www.reuters.com'] });
});

test('what is pressed right before a page is left is kept', async ({
  launched,
  openDemo,
  openPanel,
  shadow,
}) => {
  await openPanel('world/taiwan-strait-talks.html');
  await shadow.click('button', 'Hide on this site');
  await openDemo('index.html');
  await expect
    .poll(() => keptSettings(launched.worker))
    .toMatchObject({ hiddenSites: ['www.reuters.com'] });
});
