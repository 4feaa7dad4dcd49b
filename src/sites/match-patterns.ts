import sites from './news-sites.json' with { type: 'json' };

/** A news site on which articles are looked up without being asked. */
export interface NewsSite {
  /** Covers its subdomains too. */
  host: string;
  name: string;
  region: string;
}

/** All listed sites, sorted by host. The list is fixed at build time: these are the permissions requested at installation. */
export const NEWS_SITES: readonly NewsSite[] = sites;

/** The list as the manifest wants it: https and http, each host with its subdomains. */
export function matchPatterns(): string[] {
  return NEWS_SITES.map(({ host }) => `*://*.${host}/*`);
}

/** True if the host is listed or is a subdomain of a listed one. Takes a bare host name, without a port. */
export function isListedSite(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return NEWS_SITES.some((site) => name === site.host || name.endsWith(`.${site.host}`));
}
