import { isWorthOpening } from '../core/worth-opening.ts';
import { activeTab } from '../platform/active-tab.ts';
import { askPage, askPageAnyway, type PagePlace } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { selectedApart } from '../platform/selected-apart.ts';
import { unattended } from '../platform/unattended.ts';
import { openPopupOnPage, openPopupPage } from './popup-page.ts';

/** Keyboard commands of the manifest. Firefox for Android has none. */
export function registerCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    unattended(() => runCommand(command));
  });
}

async function runCommand(command: string): Promise<void> {
  const tab = await activeTab();
  if (tab?.id === undefined) return;
  const page = { tab: tab.id };
  // A key that does nothing that can be seen looks broken: what cannot be shown in the page is told elsewhere.
  if (command === 'open-findings' && !(await openFindings(page))) await openPopupOnPage(tab.id);
  if (command === 'next-quotation' && !(await stepTo(page))) await openPopupOnPage(tab.id);
  if (command === 'check-selection') {
    const left = await checkSelected(page);
    if (left !== null) await openPopupPage('check', left);
  }
}

/** Opens what was found, if there is any. A page that has not been looked up yet is looked up now, because a person asked. */
async function openFindings(page: PagePlace): Promise<boolean> {
  const opened = await askPage(page, 'page:open', {});
  if (opened.ok && opened.value) return true;
  const found = await askPageAnyway(page, 'page:check', {});
  return found.ok && isWorthOpening(found.value);
}

async function stepTo(page: PagePlace): Promise<boolean> {
  const gone = await askPageAnyway(page, 'page:step', { by: 1 });
  return gone.ok && gone.value;
}

/** Gives the words that could not be compared in the page. */
async function checkSelected(page: PagePlace): Promise<string | null> {
  const text = await selectedApart(page);
  const params = text === undefined ? {} : { text };
  const checked = await askPageAnyway(page, 'page:check-selection', params);
  return checked.ok ? checked.value : (text ?? '');
}
