import { createHoverIntent } from './hover-intent.ts';
import type { Anchor, PageUiHost } from './page-ui-host.ts';
import type { CardState, PanelAction } from './panel-state.ts';

/** The cards beside the marks of a page: one at a time, opened by resting on a mark or on purpose. */
export interface PageCards {
  /** Opens a card on purpose. */
  open(card: CardState): void;
  /** The pointer is on this mark, or on none. A card that was opened on purpose stays as it is. */
  hover(quotation: number | null, anchor?: Anchor): void;
  /** The pointer came onto the card or left it. */
  overCard(over: boolean): void;
  /** Closes the open card; its mark does not open it again before the pointer has been elsewhere. */
  dismiss(card: CardState): void;
  /**
   * Moves the open card with its mark, and what is drawn around that. A card that a person opened stays where its mark was last
   * visible, until they close it.
   */
  follow(): void;
}

/** Opens, moves and closes cards by way of `dispatch`; `current` gives the one that is open. */
export function createPageCards(
  host: Pick<PageUiHost, 'anchorOf'>,
  current: () => CardState | null,
  dispatch: (action: PanelAction) => void,
): PageCards {
  const put = (card: CardState | null): void => dispatch({ type: 'card', card });
  const { point, overCard, settle } = createHoverIntent<CardState>({
    open: (card) => current()?.held || put(card),
    close: () => current()?.held || put(null),
  });
  return {
    open(card) {
      settle(null);
      put(card);
    },
    hover(quotation, anchor) {
      if (quotation === null || !anchor) point(null);
      else point(quotation, { quotation, checked: null, anchor, held: false });
    },
    overCard,
    dismiss({ quotation }) {
      put(null);
      settle(quotation);
    },
    follow() {
      const card = current();
      if (card?.quotation == null) return;
      const anchor = host.anchorOf(card.quotation);
      const isSeen = anchor && anchor.bottom >= 0 && anchor.top <= innerHeight;
      if (isSeen || card.held) dispatch({ type: 'change-card', change: isSeen ? { anchor } : {} });
      else put(null);
    },
  };
}
