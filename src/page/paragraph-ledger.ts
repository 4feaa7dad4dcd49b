/** Shorter paragraphs are labels. */
const MIN_PARAGRAPH = 60;
/** With more paragraphs than this a page is not a growing article, and too large to be searched repeatedly. */
const MAX_PARAGRAPHS = 3000;
/** Less new text than this is not a reason to read a page again. */
const MIN_NEWS = 200;

export interface ParagraphLedger {
  /** True if paragraphs with text were added since the last call. Reads each paragraph's text once in its life. */
  hasNews(): boolean;
}

/**
 * Remembers which paragraphs of a page are known: all that existed before `changes`, the first that the page makes. So a page
 * that never changes never pays for it. They count as known, unread. Does not notice text that changes inside a known
 * paragraph, nor anything on a page with thousands of them.
 */
export function createParagraphLedger(
  document: Document,
  changes: readonly MutationRecord[],
): ParagraphLedger {
  const known = new WeakSet<Element>();
  const paragraphs = document.getElementsByTagName('p');
  // Counting them all would be as slow as the search itself.
  const isHuge = () => paragraphs[MAX_PARAGRAPHS] !== undefined;
  if (!isHuge()) {
    const late = latecomers(changes, known);
    for (const paragraph of paragraphs) if (!late.has(paragraph)) known.add(paragraph);
  }
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

/** The paragraphs added by `changes`. One that was removed before it was added has only moved, and is known. */
function latecomers(changes: readonly MutationRecord[], known: WeakSet<Element>): Set<Element> {
  const late = new Set<Element>();
  for (const { addedNodes, removedNodes } of changes) {
    for (const paragraph of paragraphsIn(removedNodes)) {
      if (!late.has(paragraph)) known.add(paragraph);
    }
    for (const paragraph of paragraphsIn(addedNodes)) {
      if (!known.has(paragraph)) late.add(paragraph);
    }
  }
  return late;
}

function* paragraphsIn(nodes: NodeList): Generator<Element> {
  for (const node of nodes) {
    if (node.nodeType !== 1) continue;
    // Said by its `nodeType`; `instanceof` would ask for the class of this window alone.
    const element = node as Element;
    if (element.localName === 'p') yield element;
    yield* element.getElementsByTagName('p');
  }
}
