import type { Page } from '@playwright/test';

/**
 * Makes the style sheets of an open page match a touch screen without a mouse. Toggled until they do: the browser forgets it on
 * navigation, and when the session that requested it ends.
 */
export async function useFinger(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const isCoarse = () => page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  do {
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  } while (!(await isCoarse()));
}
