/**
 * The address if a person may follow it from our pages, else `null`. An allow list (http and https, a host,
 * no credentials), since deny lists miss what parsers accept. The answer is the parsed form, so what was
 * checked is what is opened; international hosts come out in punycode, which unmasks look-alike letters.
 */
export function safeLink(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.hostname === '' || url.username !== '' || url.password !== '') return null;
  return url.href;
}
