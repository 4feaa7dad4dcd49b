import { expect, test } from './fixtures.ts';

const article = 'world/taiwan-strait-talks.html';

test('all of a page that is selected and copied is the page, whatever of ours is on it', async ({
  openPanel,
  page,
  shadow,
  copied,
}) => {
  await openPanel(article);
  await shadow.click('#panel .panel-head button');
  const copyAll = async () => {
    await page.bringToFront();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    return copied();
  };
  await page.locator('h1').click();
  await expect.poll(() => shadow.count('#panel')).toBe(1);
  await expect.poll(copyAll).toMatch(/^Founded 1871[\s\S]*on purpose\.\s*$/);
});

test('words in the popup can be selected and copied', async ({
  openPanel,
  page,
  shadow,
  copied,
}) => {
  await openPanel(article);
  const { x, y } = await shadow.place('#panel .speaker');
  await page.mouse.dblclick(x, y);
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(copied).toMatch(/^(?:Qin|Gang)\s*$/);
});
