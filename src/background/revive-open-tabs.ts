import { browser } from '../platform/browser.ts';
import { unattended } from '../platform/unattended.ts';

/**
 * After installing or updating, pages that are already open get the new script without a reload: the old one
 * notices that it has outlived its extension and leaves. Only pages of listed sites are within reach.
 */
export function reviveOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => {
    unattended(revive);
  });
}

async function revive(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.matches?.length) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined || tab.discarded
        ? []
        : [browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/article.js'] })],
    ),
  );
}
