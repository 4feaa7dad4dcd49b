import { browser } from '../platform/browser.ts';
import type { TabActions } from './answer-tab-calls.ts';

/** The browser's part of what a page may ask for its tab. */
export function createTabActions(): TabActions {
  return {
    async injectInterface(tab) {
      await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page-ui.js'] });
    },
    async showCount(tab, count) {
      await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#2f4858' });
    },
    async openReader(statement, passage, besideTab) {
      const hash = passage ? `${statement}/${passage.split('#').at(-1)}` : statement;
      const { index } = await browser.tabs.get(besideTab);
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/reader.html')}#${hash}`,
        index: index + 1,
        openerTabId: besideTab,
      });
    },
  };
}
