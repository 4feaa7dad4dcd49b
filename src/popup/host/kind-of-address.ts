import { isKeptByBrowser } from '../../sites/kept-by-browser.ts';
import type { TabView } from './popup-host.ts';

/** What an address alone tells of its page; `site`: a page that scripts may be let into. */
export function kindOfAddress(
  url: string,
): 'site' | Extract<TabView['kind'], 'file' | 'pdf' | 'extension-page' | 'no-access'> {
  const { protocol, pathname } = new URL(url);
  if (protocol.endsWith('-extension:')) return 'extension-page';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'https:' && protocol !== 'http:') return 'no-access';
  return isKeptByBrowser(url) ? 'no-access' : 'site';
}
