/**
 * Places that are private by nature. Nothing is read there, whatever the page says of itself.
 * Hosts are matched by whole labels, paths by whole words, so that "loginews.com" or "/signings/" stay readable.
 */
const DENIED_HOST =
  /(?:^|\.)(?:mail\d*|webmail|email|outlook|owa|inbox|bank|banking|ebanking|onlinebanking|netbank|login|signin|logon|auth\d*|sso|idp|accounts?|myaccount|secure|id|identity|checkout|pay|payments?|wallet|billing|admin|intranet|docs|drive|calendar|meet|chat|messages?|messenger|slack|teams)\.[^.]+\.|(?:^|\.)(?:paypal|stripe|gmail|protonmail|proton|fastmail|icloud|whatsapp|telegram|discord|notion|dropbox|overleaf|figma|atlassian|zoom|office|office365|live|onedrive|icloud|1password|bitwarden|lastpass)\.(?:com|me|org|so|us|net)$|bank(?:ing)?\.[a-z.]+$/i;
const DENIED_PATH =
  /\/(?:log-?in|sign-?(?:in|up|on)|log-?on|auth|oauth\d?|sso|register|registration|password|reset-password|account|my-?account|profile\/edit|checkout|cart|basket|payments?|billing|order|wp-admin|wp-login\.php|admin|edit|editor|compose|inbox|settings|preferences)(?:[/.?#]|$)/i;

/** True for mail, banks, logins, checkouts, editors and the browser's own pages. A saved page (`file:`) may be read. */
export function isDenied(url: string): boolean {
  if (/^file:/i.test(url)) return false;
  const found = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)[^/?#]*([^?#]*)/i.exec(url);
  if (!found) return true;
  return DENIED_HOST.test(found[1] ?? '') || DENIED_PATH.test(found[2] ?? '');
}
