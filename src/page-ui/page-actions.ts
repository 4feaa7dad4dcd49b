import { markedBeside, markedQuotations } from '../ui/quotation/verdict-lines.ts';
import type { PageCards } from './page-cards.ts';
import type { CloseKind, PageUiHost, PageUiView } from './page-ui-host.ts';
import type { PanelAction, PanelState } from './panel-state.ts';

/** Up to this viewport width, in CSS px, the popup would hide the place on the page that it leads to. */
const NARROW = 600;

/** What is drawn in a page, and how it changes. */
export interface PageParts {
  host: PageUiHost;
  view: PageUiView;
  state: PanelState;
  cards: PageCards;
  dispatch: (action: PanelAction) => void;
}

/** What people do in the page that both the interface and the page, or what is remembered, must follow. */
export interface PageActions {
  hide(kind: CloseKind): void;
  undo(kind: CloseKind): void;
  /** Scrolls to a quotation and opens its card. False if it is no longer on the page. */
  jump(quotation: number): boolean;
  /** From the open card to the next marked quotation; `undefined` where that card is of none, or of the only one. */
  step: ((by: 1 | -1) => unknown) | undefined;
}

/** The actions for one state of the interface. */
export function pageActions({ host, view, state, cards, dispatch }: PageParts): PageActions {
  const { quotations } = view.findings;
  const at = state.card?.quotation ?? -1;
  const marked = markedQuotations(quotations);
  const stepping = marked.length > 1 && marked.includes(at);

  function jump(quotation: number): boolean {
    host.jumpTo(quotation);
    const anchor = host.anchorOf(quotation);
    if (!anchor) return false;
    if (innerWidth <= NARROW) dispatch({ type: 'shrink' });
    cards.open({ quotation, checked: null, anchor, held: true });
    return true;
  }

  return {
    hide(kind) {
      dispatch({ type: 'hide', kind });
      host.onHide(kind, true);
    },
    undo(kind) {
      dispatch({ type: 'undo' });
      host.onHide(kind, false);
    },
    jump,
    step: stepping ? (by) => jump(markedBeside(quotations, at, by) ?? 0) : undefined,
  };
}
