import { browser } from './browser.ts';

/**
 * Opens an address in a new tab in front. Where no window is open, as on a Mac or when an administrator installs, it gets a
 * window of its own; Android has tabs only.
 */
export async function openTab(url: string): Promise<void> {
  try {
    await browser.tabs.create({ url });
  } catch (error) {
    if (!browser.windows) throw error;
    await browser.windows.create({ url });
  }
}
