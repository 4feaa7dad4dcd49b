import { openRealPopup } from '../../scripts/lib/real-popup.ts';
import { expect, test } from './fixtures.ts';

test('the window at the toolbar is as wide as the popup asks for, and all of it is filled', async ({
  page,
  openDemo,
  context,
  extensionId,
}) => {
  await openDemo('world/taiwan-strait-talks.html');
  const popup = await openRealPopup(context, page, extensionId);
  await expect.poll(popup.text).toContain('Liu Xiaoming');
  const { window, drawn } = await popup.sizes();
  expect(window[0]).toBeGreaterThanOrEqual(380);
  // A browser without a display takes the screen for 600 pixels high, less than the popup asks for and the bars above it need.
  expect(window[1]).toBeGreaterThan(400);
  expect(drawn).toEqual(window);
});
