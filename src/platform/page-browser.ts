import type { browser as Polyfilled } from './browser.ts';

/** The few parts of the extension API that a script in a page has and needs. */
type PageBrowser = Pick<typeof Polyfilled, 'runtime' | 'storage' | 'i18n' | 'extension'>;

/**
 * The browser for scripts in pages, without the polyfill: under Manifest V3 every browser that we support gives
 * promises here by itself, and its bytes would be a third of what is loaded into each page.
 * See docs/decisions for why the rest of the extension has it.
 */
export const pageBrowser: PageBrowser = nativeBrowser();

function nativeBrowser(): PageBrowser {
  const scope = globalThis as { browser?: PageBrowser; chrome?: PageBrowser };
  const found = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!found) throw new Error('This script runs in a browser extension only.');
  return found;
}
