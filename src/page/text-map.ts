import type { Article } from '../core/article.ts';

/** Where a paragraph's words are in the live page. */
export interface BlockMap {
  /** Text nodes in page order; `null` stands for a line break. */
  nodes: (Text | null)[];
}

/** An article together with the places from which its words were read. */
export interface PageReading {
  article: Article;
  /** One for each paragraph of the article, in order. */
  blocks: BlockMap[];
  /** The headline in the page; `null` if the title comes only from the page's metadata. */
  headline: BlockMap | null;
}

/** The text of a block with white space collapsed and trimmed: what `Article.paragraphs` holds. */
export function blockText(block: BlockMap): string {
  let text = '';
  for (const node of block.nodes) text += node ? node.data : ' ';
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The live range of `paragraphs[paragraph].slice(start, end)`; paragraph -1 is the title. Apart from collapsed white space, the
 * range's text is exactly those words. `null` if the page has changed since, the words are not in the page, or the offsets are
 * outside the paragraph.
 */
export function rangeOf(
  reading: PageReading,
  paragraph: number,
  start: number,
  end: number,
): Range | null {
  if (start < 0 || end <= start) return null;
  if (paragraph !== -1) return rangeIn(reading.blocks[paragraph], start, end);
  const { headline, article } = reading;
  const shift = headline ? blockText(headline).indexOf(article.title) : -1;
  return shift < 0 ? null : rangeIn(headline, start + shift, end + shift);
}

function rangeIn(block: BlockMap | null | undefined, start: number, end: number): Range | null {
  if (!block) return null;
  let at = 0;
  // Leading white space is trimmed, so the text begins as if a space had just been emitted.
  let spaced = true;
  let from: [Text, number] | null = null;
  for (const node of block.nodes) {
    if (!node) {
      if (!spaced) at++;
      spaced = true;
      continue;
    }
    const { data } = node;
    for (let index = 0; index < data.length; index++) {
      const blank = SPACE.test(data.charAt(index));
      if (blank && spaced) continue;
      spaced = blank;
      if (at === start) from = [node, index];
      at++;
      if (at === end && from) return makeRange(from, [node, index + 1]);
    }
  }
  return null;
}

const SPACE = /\s/;

function makeRange(from: [Text, number], to: [Text, number]): Range | null {
  if (!from[0].isConnected || !to[0].isConnected) return null;
  const range = from[0].ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
