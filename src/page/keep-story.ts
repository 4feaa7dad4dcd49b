import { isProse } from './choose-body.ts';
import { SENTENCE } from './is-set-apart.ts';
import { pastFields } from './past-fields.ts';
import type { TextBlock } from './text-block.ts';
import { type BlockMap, blockText } from './text-map.ts';

/** Two letters in a row, in any script. Property escapes would be clearer, but take half a millisecond to compile. */
const LETTERS = /[A-Za-z\u00aa-\uffff]{2}/;
/** Shorter blocks may be figures, axis labels of charts or calls to action. */
const MAX_LABEL = 90;
/** What short lines between paragraphs say if they are not part of the story, in lower case. */
const LABEL =
  /^(?:advert|sponsored|share |read (?:more|also|next)|also read|related|see also|more (?:on|from)|click here|sign up|subscribe|follow us|copyright|©|all rights reserved|(?:photo|image|picture)s?(?: credits?)?:|comments?$|story continues|continue reading|scroll (?:down|to)|watch(?: now|:)|listen:|you may also like)/;
/** Blocks between two possible pauses: the text of most is read. */
const SLICE = 200;
const HEADING = /^h[1-6]$/;
/** Characters of running text that make a story of what stands between two headlines. */
const MIN_STORY = 600;

/**
 * The blocks below the headline, if they have most of the running text; otherwise all. Sites that let the next story follow
 * under the first, without end, repeat the headline's markup there: only the story of this headline counts.
 */
export function belowHeadline(
  blocks: TextBlock[],
  headline: BlockMap | null,
  heading: Element | null,
): TextBlock[] {
  const first = headline?.nodes.find((node) => node?.data.trim());
  const at = first ? blocks.findIndex((block) => block.nodes.includes(first)) : -1;
  if (at < 0) return blocks;
  const prose = (list: TextBlock[]) =>
    list.reduce((sum, block) => sum + (isProse(block) ? block.length : 0), 0);
  const next = blocks.findIndex(
    (block, index) => index > at && heading && isNextHeadline(block.element, heading),
  );
  if (next > 0) {
    const story = blocks.slice(at, next);
    if (prose(story) > MIN_STORY) return story;
  }
  const below = blocks.slice(at);
  return prose(below) > prose(blocks) / 2 ? below : blocks;
}

/**
 * A heading of the same kind, in an article of its own or with a class of the headline; not one among paragraphs, which only
 * divides the story.
 */
function isNextHeadline(element: Element, heading: Element): boolean {
  if (element.localName !== 'h1' || heading.localName !== 'h1') return false;
  if (element.previousElementSibling?.localName === 'p') return false;
  for (const name of heading.classList) if (element.classList.contains(name)) return true;
  const article = element.closest('article');
  return article !== null && !article.contains(heading);
}

/** The text blocks that make up the story, in page order: inside `body`, without lists of links, labels and the title. */
export function* keepStory(
  blocks: TextBlock[],
  body: Element,
  title: string,
): Generator<void, TextBlock[]> {
  const kept: TextBlock[] = [];
  let headings: TextBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    if (!pastFields(body).contains(block.element)) continue;
    if (HEADING.test(block.tag)) {
      if (blockText(block) !== title) headings.push(block);
      continue;
    }
    if (!isStory(block)) {
      // A heading above a list of links is dropped with it.
      if (block.linked > block.length * 0.5) headings = [];
      continue;
    }
    kept.push(...headings.slice(-2), block);
    headings = [];
  }
  return kept;
}

function isStory(block: TextBlock): boolean {
  const { length, linked, tag, led } = block;
  if (length < 2) return false;
  // A quotation may be a link as a whole, in a sentence that says whose it is.
  if (linked > length * (length > 200 ? 0.7 : 0.5) && (led || !SENTENCE.test(blockText(block))))
    return false;
  const text = length < MAX_LABEL ? blockText(block) : '';
  if (text && (!LETTERS.test(text) || LABEL.test(text.toLowerCase()))) return false;
  if (/^(?:p|pre|blockquote|aside|fig.*|footer)$/.test(tag)) return true;
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return length > 15;
  return length > 80 || (length > 25 && /[.!?…"”’]$/.test(text));
}
