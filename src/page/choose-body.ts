import type { TextBlock } from './collect-blocks.ts';

/** Levels of ancestors that a paragraph speaks for. */
const LEVELS = 4;
const DECAY = 0.6;
/** Clutter counts little, not nothing: some sites wrap the story in an unlucky name. */
const CLUTTER_WORTH = 0.2;
/** A parent takes over if it holds this much more running text than its child. */
const CLIMB = 1.2;

/** Running text, as opposed to a label, a teaser or a list of links. */
export function isProse(block: TextBlock): boolean {
  return block.length >= 60 && block.linked < block.length * 0.4;
}

/**
 * The smallest element that holds the story: where long paragraphs with few links stand close together.
 * Text in clutter does not count. `null` if there is no running text at all.
 */
export function chooseBody(blocks: TextBlock[]): Element | null {
  const scores = new Map<Element, number>();
  const mass = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const worth = Math.min(block.length - block.linked, 600) * (block.clutter ? CLUTTER_WORTH : 1);
    let share = worth;
    let element: Element | null = block.tag === 'p' ? block.element.parentElement : block.element;
    for (let level = 0; element; level++, element = element.parentElement) {
      mass.set(element, (mass.get(element) ?? 0) + worth);
      if (level < LEVELS) {
        scores.set(element, (scores.get(element) ?? 0) + share);
        share *= DECAY;
      }
    }
  }
  let best: Element | null = null;
  let top = 0;
  for (const [element, score] of scores) {
    if (score > top) {
      top = score;
      best = element;
    }
  }
  while (best?.parentElement) {
    const parent: Element = best.parentElement;
    if (parent.localName === 'body' || parent.localName === 'html') break;
    if ((mass.get(parent) ?? 0) < (mass.get(best) ?? 0) * CLIMB) break;
    best = parent;
  }
  return best;
}
