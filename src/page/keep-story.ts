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

const STANDFIRST =
  /stand-?first|sub-?(?:title|head|deck)|(?:^|[^a-z])(?:de[ck]k?|excerpt|summary|intro|lede|lead|strap|blurb|description)(?![a-z])/;

/**
 * Of all text blocks those of the story, in page order: the standfirst, and the blocks inside `body` that are not
 * clutter, not lists of links, not labels.
 */
export function keepStory(
  blocks: TextBlock[],
  body: Element,
  title: string,
  description: string,
): TextBlock[] {
  const kept: TextBlock[] = [];
  let headings: TextBlock[] = [];
  let begun = false;
  for (const block of blocks) {
    if (!body.contains(block.element)) {
      if (!begun && isStandfirst(block, title, description)) kept.push(block);
      continue;
    }
    if (HEADING.test(block.tag)) {
      const text = blockText(block);
      if (text !== title) headings.push(block);
      continue;
    }
    if (!isStory(block)) {
      // A heading over a list of links goes with it.
      if (block.linked > block.length * 0.5) headings = [];
      continue;
    }
    begun = true;
    kept.push(...headings.slice(-2), block);
    headings = [];
  }
  return kept;
}

/** A sentence or two between headline and story that sum the story up. */
function isStandfirst(block: TextBlock, title: string, description: string): boolean {
  const { length, linked, element } = block;
  if (length < 40 || length > 500 || linked > length * 0.2) return false;
  const text = blockText(block);
  if (text === title) return false;
  if (
    description &&
    (description.startsWith(text.slice(0, 50)) || text.startsWith(description.slice(0, 50)))
  )
    return true;
  const parent = element.parentElement;
  const names = `${element.getAttribute('class') ?? ''} ${parent?.getAttribute('class') ?? ''}`;
  return STANDFIRST.test(names.toLowerCase());
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
