/** Labels of a host name that indicate private services anywhere but at the end ("mail.…", "login.…"). */
const LABELS =
  ' mail webmail email outlook owa inbox login signin logon auth sso idp account accounts myaccount secure identity ' +
  'checkout pay payment payments wallet billing admin intranet drive calendar meet chat message messages messenger ' +
  'slack teams bank banking ebanking netbank onlinebanking paypal stripe gmail proton protonmail fastmail icloud ' +
  'whatsapp telegram discord notion dropbox overleaf figma atlassian office office365 onedrive bitwarden lastpass ' +
  '1password docs ';
/** Parts of a path that indicate private pages. Only whole parts count: slugs of stories are longer. */
const PARTS =
  ' login log-in signin sign-in signup sign-up signon sign-on logon log-on auth oauth oauth2 sso register registration ' +
  'password reset-password forgot-password account accounts my-account myaccount checkout cart basket payment ' +
  'payments billing order orders wp-admin wp-login admin editor compose inbox preferences settings subscribe ';
/** Banks for the public have names that end like this; these hosts publish news. */
const NO_BANKS = ' worldbank foodbank ';

/**
 * True for mail, banks, logins, checkouts, editors and the browser's own pages. A saved page (`file:`) may be read. Written as
 * plain loops: this runs once on every page, where building an expression or a set costs many times what it saves.
 */
export function isDenied(url: string): boolean {
  const [address = ''] = (url.split('#', 1)[0] ?? '').split('?', 1);
  const [scheme, , place = '', ...parts] = address.toLowerCase().split('/');
  if (scheme === 'file:') return false;
  if (scheme !== 'https:' && scheme !== 'http:') return true;
  const labels = place.slice(place.indexOf('@') + 1).split('.');
  labels.pop();
  for (const label of labels) {
    if (holds(LABELS, label) || (label.endsWith('bank') && !holds(NO_BANKS, label))) return true;
  }
  for (const part of parts) {
    for (const piece of part.split('.')) if (holds(PARTS, piece)) return true;
  }
  return false;
}

function holds(words: string, word: string): boolean {
  return words.includes(` ${word} `);
}
