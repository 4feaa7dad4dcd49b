/**
 * An article is at least this share of its page's text in paragraphs of some length. Without this bound two paragraphs on other
 * stories, among a hundred, would make one page in ten worth reading.
 */
export const ARTICLE_SHARE = 1 / 3;

/**
 * Where most text of a page stands together it is the story, without a few calls to subscribe: of 270 saved pages with at least half
 * of their text in one place, the article had nine tenths as much on 269, and 0.87 on the other.
 */
const KEPT = 0.75;

/** The least share of a page's text in its article, by how many UTF-16 units of its `paragraphs` stand together. */
export function leastShare(together: number, paragraphs: readonly string[]): number {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return Math.max(ARTICLE_SHARE, length > 0 ? (KEPT * together) / length : 0);
}
