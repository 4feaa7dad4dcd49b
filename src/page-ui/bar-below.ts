/** CSS px from the lower edge of the window to where a pill stands that nothing has lifted. */
const PILL_ABOVE_EDGE = 24;
/** Where along the pill is looked: a bar may be narrower than it. */
const PARTS = [0.1, 0.5, 0.9];

/**
 * What a page keeps at the lower edge of the window where the pill would stand, such as a bar that asks about cookies; `undefined`
 * if there is nothing, or no pill. What is higher than half of the window is no bar: the pill would leave its corner for it.
 */
export function barBelow(pill: Element | null): Element | undefined {
  if (!pill) return undefined;
  const { left, width } = pill.getBoundingClientRect();
  return PARTS.flatMap((part) =>
    document.elementsFromPoint(left + part * width, innerHeight - PILL_ABOVE_EDGE),
  ).find((element) => staysInSight(element) && liftOver(element) < innerHeight / 2);
}

/** How far, CSS px, the pill has to be lifted to stand above a bar. */
export function liftOver(bar: Element): number {
  return innerHeight - bar.getBoundingClientRect().top;
}

/** It does not scroll with the page. What sticks to the upper edge, and to no other, only passes by below. */
function staysInSight(element: Element): boolean {
  const { position, bottom } = getComputedStyle(element);
  return /fixed|sticky/.test(position) && bottom !== 'auto';
}
