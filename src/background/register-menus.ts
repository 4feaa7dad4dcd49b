import { askPageAnyway } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/browser-messages.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { unattended } from '../platform/unattended.ts';
import { openPopupPage } from './popup-page.ts';

const CHECK = 'check-selection';
const LOOK_UP = 'look-up-selection';

/**
 * Two entries for selected words. Firefox for Android has no context menus, so nothing is registered there. Where no script may
 * run, as in the PDF viewer, the words are checked in a tab of our own.
 */
export function registerMenus(): void {
  if (!browser.contextMenus) return;
  // Two runs at once would create each entry twice.
  const inTurn = oneAfterAnother();
  browser.runtime.onInstalled.addListener(() => {
    unattended(() => inTurn(createMenus));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const text = info.selectionText ?? '';
    if (info.menuItemId === CHECK) unattended(() => checkSelection(text, tab?.id));
    if (info.menuItemId === LOOK_UP) unattended(() => openPopupPage('q', text));
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    [CHECK, browserMessages('browser.menuCheck')],
    [LOOK_UP, browserMessages('browser.menuLookUp')],
  ] as const) {
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
  }
}

async function checkSelection(text: string, tab: number | undefined): Promise<void> {
  const checked =
    tab === undefined ? null : await askPageAnyway({ tab }, 'page:check-selection', { text });
  const left = checked?.ok ? checked.value : text;
  if (left !== null) await openPopupPage('check', left);
}
