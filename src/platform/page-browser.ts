import type { browser as Polyfilled } from './browser.ts';

/** The few parts of the extension API that a script in a page has and needs. */
type PageBrowser = Pick<typeof Polyfilled, 'runtime' | 'storage' | 'i18n' | 'extension'>;

/**
 * The browser API for scripts in pages, without the polyfill: under Manifest V3 every supported browser returns promises here,
 * and the polyfill would be a third of what is loaded into each page. Decision 7 says why. A function, because the browser makes
 * the API when it is first asked for, which would be a quarter of what a page that is no article pays.
 */
export function pageBrowser(): PageBrowser {
  // The polyfill's types name the module only, not what the browser itself defines.
  const { browser, chrome } = globalThis as { browser?: PageBrowser; chrome?: PageBrowser };
  // Where the browser defines no `browser`, a form in the page may have that name.
  const found = typeof browser?.runtime?.getURL === 'function' ? browser : chrome;
  if (!found) throw new Error('This script runs in a browser extension only.');
  return found;
}
