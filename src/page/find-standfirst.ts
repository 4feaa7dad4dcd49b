import { collectBlocks } from './collect-blocks.ts';
import { pastFields } from './past-fields.ts';
import { runToEnd } from './run-to-end.ts';
import type { TextBlock } from './text-block.ts';
import { blockText } from './text-map.ts';

/** Class names of the sentence or two between headline and story. */
const NAMES =
  /stand-?first|sub-?(?:title|head|deck)|(?:^|[^a-z])(?:de[ck]k?|excerpt|summary|intro|lede|lead|strap|blurb|description)(?![a-z])/;
/** Maximum elements visited after the headline, and ancestors climbed. */
const MAX_ELEMENTS = 12;
const MAX_LEVELS = 4;
const MIN_LENGTH = 40;
const MAX_LENGTH = 500;

/**
 * The standfirst: one block between headline and story that repeats the page's description or is named as one. `null` if there
 * is none, or if the story begins first.
 */
export function findStandfirst(
  heading: Element,
  story: Element,
  description: string,
): TextBlock | null {
  let left = MAX_ELEMENTS;
  let from: Element | null = heading;
  for (let level = 0; from && level < MAX_LEVELS; level++, from = pastFields(from).parentElement) {
    let next = pastFields(from).nextElementSibling;
    for (; next; next = pastFields(next).nextElementSibling) {
      const asked = pastFields(next);
      if (left-- === 0 || asked.contains(story)) return null;
      const size = asked.textContent?.length ?? 0;
      if (size < MIN_LENGTH || size > MAX_LENGTH * 2) continue;
      const found = blocksOf(next).find((block) => isStandfirst(block, description));
      if (found) return found;
    }
  }
  return null;
}

function blocksOf(root: Element): TextBlock[] {
  return runToEnd(collectBlocks({ root, certain: true, holdsStory: () => true }, MAX_LENGTH * 2));
}

function isStandfirst(block: TextBlock, description: string): boolean {
  const { length, linked, element } = block;
  if (length < MIN_LENGTH || length > MAX_LENGTH || linked > length * 0.2) return false;
  const text = blockText(block);
  const repeats = (one: string, other: string) => other.startsWith(one.slice(0, 50));
  if (description && (repeats(text, description) || repeats(description, text))) return true;
  const parent = pastFields(element).parentElement;
  return NAMES.test(`${className(element)} ${parent ? className(parent) : ''}`.toLowerCase());
}

function className(element: Element): string {
  return pastFields(element).getAttribute('class') ?? '';
}
