import { pageBrowser } from '../platform/page-browser.ts';

/** False after an update or removal: the old script keeps running in the page, without its extension. */
export function isExtensionAlive(): boolean {
  try {
    return pageBrowser().runtime?.id !== undefined;
  } catch {
    return false;
  }
}
