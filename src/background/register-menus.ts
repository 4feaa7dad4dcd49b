import { askPageAnyway } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/browser-messages.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { openTab } from '../platform/open-tab.ts';
import { unattended } from '../platform/unattended.ts';

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
    tab !== undefined && (await askPageAnyway({ tab }, 'page:check-selection', { text })).ok;
  if (!checked) await openPopupPage('check', text);
}

/** Opens the toolbar popup's page in a tab, with something to look up or to check. */
async function openPopupPage(what: 'q' | 'check', text: string): Promise<void> {
  const query = new URLSearchParams({ [what]: text.slice(0, 5_000) });
  await openTab(`${browser.runtime.getURL('/popup.html')}?${query}`);
}
