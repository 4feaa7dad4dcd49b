/**
 * What distinguishes one article from another in an address: scheme, `www.`, fragment, trailing slash, tracking parameters and
 * the order of parameters do not. Two addresses with the same identity need no second reading. A fragment that is a route
 * (`#!/…`, `#/…`) counts.
 */
export function pageIdentity(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return url;
  }
  const kept = [...address.searchParams].filter(([name]) => !isTracking(name));
  kept.sort(([a, one], [b, other]) => compare(a, b) || compare(one, other));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const route = /^#!?\//.test(address.hash) ? address.hash : '';
  const host = address.host.replace(/^www\./, '');
  return `${host}${address.pathname.replace(/(?<!\/)\/+$/, '')}${query && `?${query}`}${route}`;
}

/** Parameters that say how a reader got here, not what is read. No constant: few pages ever need the expression to be made. */
function isTracking(name: string): boolean {
  return /^(?:utm_\w+|fb\w*clid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmp\w*|cmpid|campaign\w*|ref|refer\w*|ref_\w+|source|src|ftag|ocid|smid|smtyp|taid|xtor|at_\w+|ns_\w+|spm|share\w*|partner|guccounter|guce_\w+|s_cid|icid|ito|soc_\w+|via|feature|amp)$/i.test(
    name,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
