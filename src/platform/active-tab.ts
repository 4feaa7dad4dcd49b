import { browser } from './browser.ts';

/** What is needed of a tab; the address is there only where the extension may know it. */
export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** The tab that is in sight in the current window. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
