/** CSS px from the lower edge of the window to where a pill stands that nothing has lifted. */
const PILL_ABOVE_EDGE = 24;
/** Where along the pill is looked: a bar may be narrower than it. */
const PARTS = [0.1, 0.5, 0.9];
/** Shares of the window: what takes more of it leaves no room above for the pill, and for the popup. */
const MOST = 0.8;
const MOST_UNDER_POPUP = 1 / 3;
/** What holds one of these is the page itself, in a frame of its own that does not scroll. */
const PAGE = 'h1,main,article';

/**
 * What a page keeps at the lower edge of the window where `ours`, the pill or the popup, would stand, such as a sheet that asks about
 * cookies. `undefined` if there is nothing, if it leaves no room, or without ours. `host` is our element in the page.
 */
export function barBelow(host: Element, ours: Element | null): Element | undefined {
  if (!ours) return undefined;
  const most = ours.matches('.pill') ? MOST : MOST_UNDER_POPUP;
  const { left, width } = ours.getBoundingClientRect();
  return PARTS.flatMap((part) =>
    keptAt(host, left + part * width, innerHeight - PILL_ABOVE_EDGE),
  ).find((bar) => liftOver(bar) < most * innerHeight);
}

/** What a page has laid over all of itself, to be answered first: nothing of ours may lie over what is pressed there. */
export function wallBefore(host: Element): Element | undefined {
  return keptAt(host, innerWidth / 2, innerHeight / 2).find((wall) => {
    const { width, height } = wall.getBoundingClientRect();
    // An empty one has nothing to be covered: it only catches presses.
    return wall.firstChild && width * height > MOST * innerHeight * innerWidth;
  });
}

/** How far, CSS px, the pill has to be lifted to stand above a bar. */
export function liftOver(bar: Element): number {
  return innerHeight - bar.getBoundingClientRect().top;
}

/**
 * What is in front at a point, but for `host`, and does not scroll with the page: none or one. It may be in an open shadow root, and in
 * something larger that lets presses through.
 */
function keptAt(
  host: Element,
  x: number,
  y: number,
  root: Document | ShadowRoot = document,
): Element[] {
  const hit = root
    .elementsFromPoint(x, y)
    .filter((element) => element !== host && root.contains(element));
  const [front] = hit;
  if (front?.shadowRoot) return keptAt(host, x, y, front.shadowRoot);
  let kept: Element | null | undefined = front;
  while (kept && !staysInSight(kept)) kept = kept.parentElement;
  if (!kept || kept.querySelector(PAGE)) return [];
  return hit.filter((element) => kept.contains(element)).slice(-1);
}

/** It does not scroll with the page. What sticks to the upper edge, and to no other, only passes by below. */
function staysInSight(element: Element): boolean {
  const { position, bottom } = getComputedStyle(element);
  return /fixed|sticky/.test(position) && bottom !== 'auto';
}
