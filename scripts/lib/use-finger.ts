import type { Page } from '@playwright/test';

/**
 * Has the style sheets of an opened page know that there is a finger and no mouse. Off and on again until they do: the browser
 * forgets it when it goes from page to page, and when the session that asked for it ends.
 */
export async function useFinger(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const isCoarse = () => page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  do {
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  } while (!(await isCoarse()));
}
