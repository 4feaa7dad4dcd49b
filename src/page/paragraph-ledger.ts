/** Shorter paragraphs are labels. */
const MIN_PARAGRAPH = 60;
/** Paragraphs beyond which a page is no article that grows, and too large to be looked through again and again. */
const MAX_PARAGRAPHS = 3000;
/** Less new text than this is no reason to read a page again. */
const MIN_NEWS = 200;

export interface ParagraphLedger {
  /** True if paragraphs with text have come since the last call. Reads each paragraph's text once in its life. */
  hasNews(): boolean;
}

/**
 * Remembers which paragraphs of a page are known. Those there at the start count as known, unread.
 * Does not notice text that changes inside a known paragraph, nor anything on a page of thousands of them.
 */
export function createParagraphLedger(document: Document): ParagraphLedger {
  const known = new WeakSet<Element>();
  const paragraphs = document.getElementsByTagName('p');
  // Counting them all would be as slow as the look itself.
  const isHuge = () => paragraphs[MAX_PARAGRAPHS] !== undefined;
  if (!isHuge()) for (const paragraph of paragraphs) known.add(paragraph);
  return {
    hasNews() {
      if (isHuge()) return false;
      let length = 0;
      for (const paragraph of paragraphs) {
        if (known.has(paragraph)) continue;
        const size = paragraph.textContent?.length ?? 0;
        // An empty one may be filled later.
        if (size === 0) continue;
        known.add(paragraph);
        if (size >= MIN_PARAGRAPH) length += size;
      }
      return length >= MIN_NEWS;
    },
  };
}
