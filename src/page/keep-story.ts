import { isProse } from './choose-body.ts';
import type { TextBlock } from './collect-blocks.ts';
import { type BlockMap, blockText } from './text-map.ts';

/** Two letters in a row, of any script: without property escapes, which cost half a millisecond to compile. */
const LETTERS = /[A-Za-z\u00aa-\u{10ffff}]{2}/u;
const HEADING = /^h[1-6]$/;

/** What stands below the headline, if most of the running text does; else everything. */
export function belowHeadline(blocks: TextBlock[], headline: BlockMap | null): TextBlock[] {
  const first = headline?.nodes.find((node) => node?.data.trim());
  const at = first ? blocks.findIndex((block) => block.nodes.includes(first)) : -1;
  if (at < 0) return blocks;
  const prose = (list: TextBlock[]) =>
    list.reduce((sum, block) => sum + (isProse(block) ? block.length : 0), 0);
  const below = blocks.slice(at);
  return prose(below) > prose(blocks) / 2 ? below : blocks;
}

/** Of all text blocks those of the story, in page order: inside `body`, no lists of links, no labels, not the title. */
export function keepStory(blocks: TextBlock[], body: Element, title: string): TextBlock[] {
  const kept: TextBlock[] = [];
  let headings: TextBlock[] = [];
  for (const block of blocks) {
    if (!body.contains(block.element)) continue;
    if (HEADING.test(block.tag)) {
      if (blockText(block) !== title) headings.push(block);
      continue;
    }
    if (!isStory(block)) {
      // A heading over a list of links goes with it.
      if (block.linked > block.length * 0.5) headings = [];
      continue;
    }
    kept.push(...headings.slice(-2), block);
    headings = [];
  }
  return kept;
}

function isStory(block: TextBlock): boolean {
  const { length, linked, tag } = block;
  const text = blockText(block);
  // Figures and axis labels of charts.
  if (!LETTERS.test(text)) return false;
  if (linked > length * (length > 200 ? 0.7 : 0.5)) return false;
  if (tag === 'p' || tag === 'blockquote' || tag === 'pre') return length > 1;
  if (tag === 'li' || tag === 'dd' || tag === 'dt')
    return linked < length * (length > 100 ? 0.7 : 0.5) && length > 15;
  return length > 80 || (length > 25 && /[.!?…"”’]\s*$/.test(text));
}
