import type { TextBlock } from './collect-blocks.ts';
import { blockText } from './text-map.ts';

const HEADING = /^h[1-6]$/;

/**
 * Of all text blocks those of the story, in page order: blocks inside `body` that are not clutter,
 * not lists of links, not labels.
 */
export function keepStory(blocks: TextBlock[], body: Element, title: string): TextBlock[] {
  const kept: TextBlock[] = [];
  let heading: TextBlock | null = null;
  for (const block of blocks) {
    if (!body.contains(block.element)) continue;
    if (block.clutter && block.clutter !== body && body.contains(block.clutter)) continue;
    if (HEADING.test(block.tag)) {
      heading = blockText(block) === title ? null : block;
      continue;
    }
    if (!isStory(block)) {
      // A heading over a list of links goes with it.
      if (block.linked > block.length * 0.5) heading = null;
      continue;
    }
    if (heading && heading.linked <= heading.length * 0.5) kept.push(heading);
    heading = null;
    kept.push(block);
  }
  return kept;
}

function isStory(block: TextBlock): boolean {
  const { length, linked, tag } = block;
  if (linked > length * (length > 200 ? 0.7 : 0.5)) return false;
  if (tag === 'p' || tag === 'blockquote' || tag === 'pre') return length > 1;
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return linked < length * 0.5 && length > 15;
  return length > 80 || (length > 25 && /[.!?…"”’]\s*$/.test(blockText(block)));
}
