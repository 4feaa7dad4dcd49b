import { expect, test } from './fixtures.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

for (const [what, kept] of [
  ['settings that are no settings', { settings: 'broken' }],
  [
    'settings of wrong kinds',
    { settings: { paused: 'no', hiddenSites: 7, display: 3, corner: {} } },
  ],
] as const) {
  test(`with ${what} in the storage an article is looked up as after installing`, async ({
    openFound,
    launched,
  }) => {
    await launched.worker.evaluate((items) => chrome.storage.local.set(items), kept);
    await openFound('world/taiwan-strait-talks.html');
  });
}

test('damaged settings are whole again with the first change', async ({
  page,
  extensionId,
  launched,
}) => {
  await launched.worker.evaluate(() => chrome.storage.local.set({ settings: 'broken' }));
  const own = `chrome-extension://${extensionId}/options.html`;
  await page.goto(own);
  await page.getByRole('radio', { name: 'Bottom left' }).check();
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Bottom left' })).toBeChecked();
});
