import { MAX_WORTH, SHARES, worthMost } from './paragraph-worth.ts';
import { pastFields } from './past-fields.ts';
import type { TextBlock } from './text-block.ts';

/** An ancestor takes over if it adds this share of running text … */
const GAIN = 0.1;
/** … and what it adds is mostly running text, not links and labels. */
const DENSITY = 0.65;

/** A list of teasers has at least this many linked lines per paragraph. */
const TEASERS = 0.8;
/** Blocks between two possible pauses. */
const SLICE = 500;

/** Running text, as opposed to a label, a teaser or a list of links. */
export function isProse({ length, linked, led, tag }: TextBlock): boolean {
  return length >= 60 && linked < length * 0.4 && !(led && tag === 'li');
}

/** True for the text under a linked headline: another story. */
function isTeaser(block: TextBlock, before: TextBlock | undefined): boolean {
  if (!before || !isLinkLine(before)) return false;
  return pastFields(before.element).parentElement === pastFields(block.element).parentElement;
}

function isLinkLine({ length, linked }: TextBlock): boolean {
  return length > 20 && linked > length * 0.8;
}

interface Holding {
  /** What the nearby paragraphs contribute to this element. */
  score: number;
  /** Running text anywhere inside. */
  prose: number;
  /** All text inside. */
  text: number;
  /** Paragraphs of running text, and lines that consist of a link: a list of teasers has as many of these. */
  paragraphs: number;
  links: number;
}

/**
 * The element that contains the story: where long paragraphs with few links are close together, including their surroundings as
 * long as those are mostly such paragraphs. `null` if there is no running text at all.
 */
export function* chooseBody(blocks: TextBlock[]): Generator<void, Element | null> {
  const held = new Map<Element, Holding>();
  for (const [index, block] of blocks.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const teaser = isTeaser(block, blocks[index - 1]);
    const prose = isProse(block) && !teaser ? Math.min(block.length - block.linked, MAX_WORTH) : 0;
    let element: Element | null = block.tag === 'p' ? block.element.parentElement : block.element;
    for (let level = 0; element; level++, element = pastFields(element).parentElement) {
      const holding = held.get(element) ?? { score: 0, prose: 0, text: 0, paragraphs: 0, links: 0 };
      held.set(element, holding);
      holding.prose += prose;
      holding.text += block.length;
      if (prose > 0) holding.paragraphs++;
      else if (isLinkLine(block)) holding.links++;
      holding.score += prose * (SHARES[level] ?? 0);
    }
  }
  const best = worthMost([...held].map(([element, { score }]) => [element, score]));
  return best && climb(best, held);
}

function climb(from: Element, held: Map<Element, Holding>): Element {
  let best = from;
  for (
    let up = pastFields(from).parentElement;
    up && up.localName !== 'body';
    up = pastFields(up).parentElement
  ) {
    const [here, there] = [held.get(best), held.get(up)];
    if (!here || !there) break;
    const more = there.prose - here.prose;
    const dense = more > (there.text - here.text) * DENSITY;
    const teasers = there.links - here.links > (there.paragraphs - here.paragraphs) * TEASERS;
    if (more > here.prose * GAIN && dense && !teasers) best = up;
  }
  return best;
}
