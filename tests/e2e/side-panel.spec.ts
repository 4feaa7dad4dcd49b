import { expect, test } from './fixtures.ts';

test('"read beside the page" opens the side panel at the passage, and leads it on to the next', async ({
  page,
  extensionId,
}) => {
  const own = `chrome-extension://${extensionId}`;
  const devtools = await page.context().newCDPSession(page);
  const panels = async (): Promise<string[]> => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.map(({ url }) => url).filter((url) => url.startsWith(`${own}/sidepanel`));
  };
  for (const [words, place] of [
    ['blood is thicker than water', '#2021-12-20-qin-gang-american-media/p39'],
    ['scourge of war', '#2022-04-18-qin-gang-national-interest/p'],
  ]) {
    await page.goto(`${own}/popup.html?${new URLSearchParams({ q: words ?? '' })}`);
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Read beside the page' }).click();
    await expect.poll(async () => (await panels()).join()).toContain(`sidepanel.html${place}`);
    expect(await panels()).toHaveLength(1);
  }
});
