import { browser } from '../platform/browser.ts';
import { openTab } from '../platform/open-tab.ts';
import { unattended } from '../platform/unattended.ts';

/** UTF-16 units of words that are handed on in an address. */
const MOST_WORDS = 5_000;

/** Opens the toolbar popup's page in a tab, with something to look up or to check; `check` with nothing is an empty form. */
export async function openPopupPage(what: 'q' | 'check', text: string): Promise<void> {
  // Selected lines would be glued together in a field of one line.
  const words = what === 'q' ? text.replace(/\s+/gu, ' ') : text;
  const query = new URLSearchParams({ [what]: words.slice(0, MOST_WORDS) });
  await openTab(`${browser.runtime.getURL('/popup.html')}?${query}`);
}

/**
 * Opens the toolbar popup where it tells what there is on the page in front, or why there is nothing. Where the browser opens none,
 * as in a window without a toolbar, a tab with the form to paste words opens instead.
 */
export async function openPopupOnPage(tab: number): Promise<void> {
  const { action } = browser;
  await action.setPopup({ tabId: tab, popup: '/popup.html?page' });
  try {
    await action.openPopup();
  } catch {
    await openPopupPage('check', '');
  } finally {
    unattended(() => action.setPopup({ tabId: tab, popup: '/popup.html' }));
  }
}
