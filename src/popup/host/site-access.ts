/**
 * Why pages of a site are looked up automatically: it is on the list, or the person allowed it, or every site. `none`: only on
 * request.
 */
export type SiteAccess = 'none' | 'listed' | 'granted' | 'everywhere';

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
  if (isListed(host.replace(/:\d+$/, ''))) return 'listed';
  const pattern = sitePattern(host);
  const { origins = [] } = await permissions.getAll();
  if (origins.includes(pattern)) return 'granted';
  return (await permissions.contains({ origins: [pattern] })) ? 'everywhere' : 'none';
}
