import type { Page } from '@playwright/test';

/**
 * Has a tab behind another one drawn as if it were in front, as a popup is that stands over it. The browser would draw it once a
 * second, and each press would wait for two of these frames. Ends with the page.
 */
export async function keepDrawn(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  // Who films a tab sees it drawn; the film itself is small and nobody's.
  await cdp.send('Page.startScreencast', { everyNthFrame: 10_000, maxWidth: 1, maxHeight: 1 });
}
