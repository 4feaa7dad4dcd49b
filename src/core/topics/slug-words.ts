/** Words of an address below which it is a number, a section or a name, and no second headline. */
const MIN_WORDS = 3;

/** The path of a web address, without query and fragment. */
const PATH = /^https?:\/\/[^/?#]+\/([^?#]*)/i;

/** A word of a slug: letters only, since "7f3a9c", "20211214" and "article123" name nothing. */
const WORD = /^[\p{L}\p{M}]{2,}$/u;

/**
 * The words of an article's address that its publisher made from a headline ("/2022/04/taiwan-drills-explained-1234.html"), joined by
 * spaces; empty if it has none. Of the parts of the path the one with most words; sections, dates and ids are none.
 */
export function slugWords(url: string): string {
  const [, path = ''] = PATH.exec(url) ?? [];
  const parts = path.split('/').map(wordsOf);
  const longest = parts.reduce<string[]>(
    (best, words) => (words.length > best.length ? words : best),
    [],
  );
  return longest.length < MIN_WORDS ? '' : longest.join(' ');
}

function wordsOf(part: string): string[] {
  return decoded(part)
    .replace(/\.\p{L}{2,5}$/u, '')
    .split(/[-_+]/)
    .filter((word) => WORD.test(word));
}

/** As it stands if it is not well encoded: addresses may have any percent signs. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
