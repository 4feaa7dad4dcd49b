/** Words at each end of a passage that identify it on its page: enough to be unique, few enough to survive small edits. */
const EDGE_WORDS = 6;

/** An address: what is before its fragment, and the fragment without a directive. */
const PARTS = /^([^#]*)#?(.*?)(?::~:.*)?$/s;

/**
 * The source address with a text fragment, so that the browser scrolls to the words and marks them (WICG Scroll to Text
 * Fragment). Long passages are identified by their first and last words. A fragment that the address already has is kept. Pages
 * that have changed simply open at the top.
 */
export function sourceAddress(url: string, words: string): string {
  const list = words.match(/\S+/g) ?? [];
  if (list.length === 0) return url;
  const directive =
    list.length <= 2 * EDGE_WORDS
      ? escapeDirective(list.join(' '))
      : `${escapeDirective(list.slice(0, EDGE_WORDS).join(' '))},${escapeDirective(list.slice(-EDGE_WORDS).join(' '))}`;
  const [, address, element] = PARTS.exec(url) ?? [];
  return `${address}#${element}:~:text=${directive}`;
}

/** Percent-encodes the characters of the directive's own syntax (dash, comma, ampersand) and all that are invalid in a URL. */
function escapeDirective(words: string): string {
  const encoded = encodeURIComponent(words.toWellFormed());
  return encoded.replace(
    /[-!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
