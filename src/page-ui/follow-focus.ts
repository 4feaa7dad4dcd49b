import type { Shell } from './make-shell.ts';
import { isPanelOpen, type PanelAction, type PanelState } from './panel-state.ts';

/** Moves the focus with what opens and closes. */
export interface FocusFollower {
  /** True while something of ours has the focus. */
  isInside(): boolean;
  /**
   * Call before `after` is drawn; the returned function once it is. The focus goes to what a person opened, even if that is open
   * already, and back to where it was when that closes. It is never taken from the page for anything else, such as what is
   * shown (`by`) unasked.
   */
  follow(before: PanelState, after: PanelState, by: PanelAction['type']): () => void;
}

/** Follows the focus between a page and our interface in it. */
export function createFocusFollower(document: Document, shell: Shell): FocusFollower {
  /** Where the focus was before a person opened the popup, and before a card: a card may be opened from the popup. */
  const focusBefore: { panel: Element | null; card: Element | null } = { panel: null, card: null };

  const isInside = (): boolean => document.activeElement === shell.host;
  const isOursOrNobodys = (): boolean =>
    isInside() || !document.activeElement || document.activeElement === document.body;
  const focused = (): Element | null =>
    isInside() ? shell.shadow.activeElement : document.activeElement;
  const focus = (id: string): void => {
    const element = shell.root.querySelector<HTMLElement>(`#${id}`);
    element?.focus({ preventScroll: true });
  };

  /** To where it was before, or to the pill; only if it would be lost otherwise. */
  function giveBack(closed: 'panel' | 'card', state: PanelState): void {
    const before = focusBefore[closed];
    focusBefore[closed] = null;
    if (!isOursOrNobodys()) return;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true });
    else focus(isPanelOpen(state) ? 'panel' : 'pill-open');
  }

  function move(before: PanelState, state: PanelState, by: PanelAction['type'], was: string): void {
    if (by === 'open') focus('panel');
    else if (by !== 'show' && state.card?.held && !isHeldAlready(before, state)) {
      focus('quotation-card');
      // Whoever steps from card to card by a button stays on that button of the next card.
      if (was.startsWith('quotation-')) focus(was);
    }
    // Whoever hid us by keyboard must reach the undo while it is offered.
    else if (!before.notice && state.notice && isOursOrNobodys()) focus('notice-undo');
    else if (before.notice && !state.notice) giveBack('panel', state);
    else if (isPanelOpen(before) && !isPanelOpen(state)) giveBack('panel', state);
    else if (before.card?.held && !state.card) giveBack('card', state);
  }

  return {
    isInside,
    follow(before, after, by) {
      const was = focused();
      const opened = whatOpens(before, after) ?? (by === 'open' && !isInside() && 'panel');
      if (opened) focusBefore[opened] = was;
      return () => move(before, after, by, was?.id ?? '');
    },
  };
}

/** The card that is open now was open on purpose before. */
function isHeldAlready({ card: before }: PanelState, { card }: PanelState): boolean {
  return !!before?.held && before.quotation === card?.quotation && before.checked === card?.checked;
}

function whatOpens(before: PanelState, after: PanelState): 'panel' | 'card' | null {
  if (!isPanelOpen(before) && isPanelOpen(after)) return 'panel';
  return !before.card?.held && after.card?.held ? 'card' : null;
}
