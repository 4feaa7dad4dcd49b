import { browser } from '../platform/browser.ts';

/** Opens the welcome page after installing; never after an update, which nobody asked for. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
