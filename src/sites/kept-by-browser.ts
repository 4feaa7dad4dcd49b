/** Stores of extensions and browsers' own services, where no browser lets an extension run: hosts, or a host and a path. */
const KEPT = [
  'chromewebstore.google.com/',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org/',
  'accounts.firefox.com/',
  'support.mozilla.org/',
];

/** True for web addresses that browsers keep from extensions, whatever the person allows. */
export function isKeptByBrowser(url: string): boolean {
  const { host, pathname } = new URL(url);
  return KEPT.some((place) => `${host}${pathname}`.startsWith(place));
}
