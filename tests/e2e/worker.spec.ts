import { expect, test } from './fixtures.ts';

test('a look-up finds the worker dead and nobody notices', async ({
  openDemo,
  shadow,
  killWorker,
}) => {
  await killWorker();
  await openDemo('world/taiwan-strait-talks.html');
  await expect.poll(() => shadow.count('.pill')).toBe(1);
});

test('the worker dies between look-up and click, and the reader opens all the same', async ({
  openFound,
  context,
  shadow,
  killWorker,
  page,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  await killWorker();
  await page.bringToFront();
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(1);
  const opened = context.waitForEvent('page');
  await shadow.click('button', 'Whole statement');
  const reader = await opened;
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Qin Gang');
});
