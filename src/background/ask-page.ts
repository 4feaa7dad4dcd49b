import type { PageCalls } from '../core/page-protocol.ts';
import { browser } from '../platform/browser.ts';

/**
 * Asks the script in a tab, bringing it there first if the tab has none. Needs access to the tab: a listed
 * site, or the person's own click just now (activeTab). Gives `false` where no script may run (the browser's
 * own pages, its stores, its PDF viewer).
 */
export async function askPage<Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  params: PageCalls[Name]['params'],
): Promise<boolean> {
  const message = { channel: 'page', name, params };
  try {
    await browser.tabs.sendMessage(tab, message);
    return true;
  } catch {
    // No script there yet: that is the normal case on sites that are not listed.
  }
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/article-on-demand.js'],
    });
    await browser.tabs.sendMessage(tab, message);
    return true;
  } catch {
    return false;
  }
}
