import type { Anchor } from './page-ui-host.ts';

/** Where a card goes, in CSS px of the viewport, and how tall it may be before it scrolls. */
export interface Placement {
  left: number;
  /** From the viewport's upper edge if the card is below, from its lower edge if it is above: so it grows away from the line. */
  edge: number;
  maxHeight: number;
  side: 'below' | 'above';
}

/** CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** Between the card and the line it belongs to. */
const GAP = 8;
/** Enough height for a verdict and both wordings; with less, a card is useless. */
const ENOUGH = 280;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

/**
 * Places a card below the marked words, or above where there is more room; never over them, so that the line
 * being read stays in sight. Where neither side holds all of it, the roomier side is used and the card scrolls.
 */
export function placeCard(anchor: Anchor, card: Size, viewport: Size): Placement {
  const below = viewport.height - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const room = Math.max(0, side === 'below' ? below : above);
  const rightmost = Math.max(MARGIN, viewport.width - card.width - MARGIN);
  return {
    side,
    left: Math.min(Math.max(MARGIN, anchor.left), rightmost),
    edge: GAP + (side === 'below' ? anchor.bottom : viewport.height - anchor.top),
    maxHeight: room,
  };
}

/**
 * How far, CSS px, the page has to scroll for a card of that height to have room enough below the marked words, which
 * stay in sight; 0 if it has it already, on either side.
 */
export function missingRoom(anchor: Anchor, height: number, viewport: Size): number {
  const needed = Math.min(height, ENOUGH) + GAP + MARGIN;
  const below = anchor.bottom + needed - viewport.height;
  return anchor.top >= needed ? 0 : Math.max(0, Math.min(below, anchor.top - MARGIN));
}

/** How far, CSS px, the page has to scroll for a sheet with its upper edge at `top` to leave the marked words, or at least their beginning, in sight. */
export function hiddenUnderSheet(anchor: Anchor, top: number): number {
  return Math.max(0, Math.min(anchor.bottom - top, anchor.top - 2 * GAP) + GAP);
}
