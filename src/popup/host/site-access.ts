/**
 * Why pages of a site are looked up automatically: it is on the list, or the person allowed it, or every site. `none`: only on
 * request. `withheld`: the same although it is on the list, since that was taken back in the browser's own settings.
 */
export type SiteAccess = 'none' | 'withheld' | 'listed' | 'granted' | 'everywhere';

/** The part of `browser.permissions` that site access needs. */
export interface SitePermissions {
  getAll: () => Promise<{ origins?: string[] }>;
  contains: (wanted: { origins: string[] }) => Promise<boolean>;
  request: (wanted: { origins: string[] }) => Promise<boolean>;
  remove: (unwanted: { origins: string[] }) => Promise<boolean>;
}

/** The match pattern of a site and of nothing else. `host` may have a port, which patterns leave out. */
export function sitePattern(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`;
}

/** How the extension may reach pages of a host without being asked. */
export async function readSiteAccess(
  permissions: Pick<SitePermissions, 'getAll' | 'contains'>,
  host: string,
  isListed: (hostname: string) => boolean,
): Promise<SiteAccess> {
  const pattern = sitePattern(host);
  const allowed = await permissions.contains({ origins: [pattern] });
  if (isListed(host.replace(/:\d+$/, ''))) return allowed ? 'listed' : 'withheld';
  const { origins = [] } = await permissions.getAll();
  if (origins.includes(pattern)) return 'granted';
  return allowed ? 'everywhere' : 'none';
}
