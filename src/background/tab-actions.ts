import { askPage, bringScript, injectionTarget, type PagePlace } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { openReader } from '../platform/open-reader.ts';
import { unattended } from '../platform/unattended.ts';
import type { TabActions } from './answer-tab-calls.ts';

/** What a page may ask for its tab, carried out in the browser. */
export function createTabActions(): TabActions {
  return {
    async beginReading(page) {
      await bringScript(page);
      // Nobody needs the answer: the page shows what it finds.
      unattended(() => askPage(page, 'page:begin', {}));
    },
    injectInterface: (page) => inject(page, '/page-ui.js'),
    injectNotes: (page) => inject(page, '/notes.js'),
    async showCount(tab, count) {
      await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#2f4858' });
    },
    openReader: ({ behind, ...place }, besideTab) => openReader(place, besideTab, behind),
  };
}

async function inject(page: PagePlace, file: '/page-ui.js' | '/notes.js'): Promise<void> {
  await browser.scripting.executeScript({ target: injectionTarget(page), files: [file] });
}
