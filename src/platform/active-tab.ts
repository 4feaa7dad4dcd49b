import { browser } from './browser.ts';

/** The parts of a tab that are needed; address, title and icon are present only where the extension may know it. */
export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  favIconUrl?: string | undefined;
}

/** The visible tab of the current window. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
