/** Labels of a host name that stand for private services wherever they occur but at the end ("mail.…", "login.…"). */
const LABELS = set(
  'mail webmail email outlook owa inbox login signin logon auth sso idp account accounts myaccount secure identity ' +
    'checkout pay payment payments wallet billing admin intranet drive calendar meet chat message messages messenger ' +
    'slack teams bank banking ebanking netbank onlinebanking paypal stripe gmail proton protonmail fastmail icloud ' +
    'whatsapp telegram discord notion dropbox overleaf figma atlassian office office365 onedrive bitwarden lastpass ' +
    '1password docs',
);
/** Parts of a path that stand for private pages. Whole parts only: names of stories are longer. */
const PARTS = set(
  'login log-in signin sign-in signup sign-up signon sign-on logon log-on auth oauth oauth2 sso register registration ' +
    'password reset-password forgot-password account accounts my-account myaccount checkout cart basket payment ' +
    'payments billing order orders wp-admin wp-login admin editor compose inbox preferences settings subscribe',
);

/** True for mail, banks, logins, checkouts, editors and the browser's own pages. A saved page (`file:`) may be read. */
export function isDenied(url: string): boolean {
  if (url.startsWith('file:')) return false;
  const [scheme, rest] = split(url, '://');
  if (scheme !== 'https' && scheme !== 'http') return true;
  const [place, path] = split(rest, '/');
  const host = place.slice(place.indexOf('@') + 1).toLowerCase();
  const labels = host.split('.').slice(0, -1);
  if (labels.some((label) => LABELS.has(label) || isBank(label))) return true;
  // By hand: an expression costs more to prepare than this costs to run, on every page.
  const [beforeQuery] = split(split(path, '#')[0], '?');
  const parts = beforeQuery.toLowerCase().split('/');
  return parts.some((part) => part.split('.').some((piece) => PARTS.has(piece)));
}

/** The World Bank and the like publish; the banks that people bank with do it under names that end so. */
function isBank(label: string): boolean {
  return label.endsWith('bank') && label !== 'worldbank' && label !== 'foodbank';
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
