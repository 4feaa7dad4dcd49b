import { browser } from '../platform/browser.ts';
import { openTab } from '../platform/open-tab.ts';
import { unattended } from '../platform/unattended.ts';

/** Opens the welcome page after installation, never after an update. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    unattended(() => openTab(browser.runtime.getURL('/welcome.html')));
  });
}
