/** A longer paragraph counts no more than one of this many UTF-16 units. */
export const MAX_WORTH = 600;

/** The shares of a paragraph's worth that count for its parent, its grandparent and so on; nothing further up. */
export const SHARES: readonly number[] = [1, 0.6, 0.36, 0.216];

/** The element with the highest total. */
export function worthMost(scores: Iterable<readonly [Element, number]>): Element | null {
  let best: Element | null = null;
  let top = 0;
  for (const [element, score] of scores) {
    if (score > top) [best, top] = [element, score];
  }
  return best;
}
