import type { Page, Worker } from '@playwright/test';
import type { Settings } from '../../../src/platform/settings.ts';

/** What the extension's own worker has, and these functions run in. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    };
  };
  tabs: { query(info: object): Promise<{ id: number }[]> };
  action: { getBadgeText(info: object): Promise<string> };
};

/** Sets what a person would set on the settings page. */
export async function changeSettings(worker: Worker, part: Partial<Settings>): Promise<void> {
  await worker.evaluate(async (changed) => {
    await navigator.locks.request('settings', async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, ...changed } });
    });
  }, part);
}

/** What is kept of the settings: a page may be left before a change on it has come that far. */
export async function keptSettings(worker: Worker): Promise<Partial<Settings>> {
  return worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? {});
}

/** What stands on the toolbar button for this page. */
export async function readBadge(page: Page, worker: Worker): Promise<string> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });
}
