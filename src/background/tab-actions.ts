import { askPage, bringScript } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { openReader } from '../platform/open-reader.ts';
import type { TabActions } from './answer-tab-calls.ts';

/** The browser's part of what a page may ask for its tab. */
export function createTabActions(): TabActions {
  return {
    async beginReading(tab) {
      await bringScript(tab);
      // Its answer goes to nobody: the page shows what it finds by itself.
      void askPage(tab, 'page:begin', {});
    },
    async injectInterface(tab) {
      await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page-ui.js'] });
    },
    async showCount(tab, count) {
      await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#2f4858' });
    },
    openReader: (statement, passage, besideTab) => openReader({ statement, passage, besideTab }),
  };
}
