import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Anchor } from './page-ui-host.ts';
import {
  hiddenUnderSheet,
  missingRoom,
  type Placement,
  placeCard,
  type Size,
} from './place-card.ts';

/**
 * Where a card goes beside its anchor; `null` until it has been measured, and measured again when `content` changes. When a person
 * opens the card (`held`), the page is scrolled once if card or anchor lack room: from then on they scroll as they like.
 */
export function usePlacement(
  element: RefObject<HTMLElement | null>,
  anchor: Anchor,
  content: unknown,
  held: boolean,
): Placement | null {
  const [placement, setPlacement] = useState<Placement | null>(null);
  useLayoutEffect(() => {
    const card = element.current;
    if (card) setPlacement(placeCard(anchor, sizeOf(card), viewportOf(card)));
  }, [anchor, content]);
  useLayoutEffect(() => {
    const card = element.current;
    // A press in the card must not move it away.
    if (!(card && held) || card.matches(':hover')) return;
    const size = sizeOf(card);
    const viewport = viewportOf(card);
    const top =
      size.width === viewport.width
        ? hiddenUnderSheet(anchor, card.getBoundingClientRect().top)
        : missingRoom(anchor, size.height, viewport);
    if (top > 0) scrollBy({ top, behavior: 'instant' });
  }, [held]);
  return placement;
}

const sizeOf = (card: HTMLElement): Size => ({
  width: card.offsetWidth,
  height: card.scrollHeight + 2,
});

const viewportOf = ({ ownerDocument: { documentElement: root } }: HTMLElement): Size => ({
  width: root.clientWidth,
  height: root.clientHeight,
});
