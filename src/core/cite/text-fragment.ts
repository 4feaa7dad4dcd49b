/** Words at each end of a passage that identify it on its page: enough to be unique, few enough to survive small edits. */
const EDGE_WORDS = 6;

/**
 * The source address with a text fragment, so that the browser scrolls to the words and marks them (WICG Scroll to Text
 * Fragment). Long passages are identified by their first and last words. A fragment that the address already has is kept. Pages
 * that have changed simply open at the top.
 */
export function sourceAddress(url: string, words: string): string {
  const list = words.split(/\s+/).filter((word) => word !== '');
  if (list.length === 0) return url;
  const directive =
    list.length <= 2 * EDGE_WORDS
      ? escapeDirective(list.join(' '))
      : `${escapeDirective(list.slice(0, EDGE_WORDS).join(' '))},${escapeDirective(list.slice(-EDGE_WORDS).join(' '))}`;
  const [address = '', fragment = ''] = splitFragment(url);
  const element = fragment.split(':~:')[0];
  return `${address}#${element}:~:text=${directive}`;
}

/** Percent-encodes the characters of the directive's own syntax (dash, comma, ampersand) and all that are invalid in a URL. */
function escapeDirective(words: string): string {
  const encoded = encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'));
  return encoded.replace(
    /[-!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitFragment(url: string): [string, string] {
  const at = url.indexOf('#');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
