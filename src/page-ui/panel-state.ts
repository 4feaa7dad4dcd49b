import type { CheckedQuotation } from '../core/findings.ts';
import type { Anchor, CloseKind, PanelStart } from './page-ui-host.ts';

export type PanelTab = 'statements' | 'quotations' | 'topics';

/** The card beside a mark. `held`: opened on purpose, so it stays until it is closed. */
export interface CardState {
  /** Position in the findings, or `null` for a check of its own. */
  quotation: number | null;
  /** The check itself when it is not among the findings. */
  checked: CheckedQuotation | null;
  anchor: Anchor;
  held: boolean;
}

/** Everything about the interface in a page that can change. */
export interface PanelState {
  /** `nothing`: neither pill nor popup, only cards. */
  mode: 'nothing' | 'pill' | 'open' | 'pinned' | 'hidden';
  /** What the popup shrinks to. */
  rest: 'nothing' | 'pill';
  /** Why it is hidden, while the undo is offered. */
  notice: CloseKind | null;
  tab: PanelTab;
  card: CardState | null;
  /** Something modal or full-screen is in the way. */
  obstructed: boolean;
}

export type PanelAction =
  | { type: 'open' }
  | { type: 'shrink' }
  /** Other findings are shown; the card stays with the same quotation, wherever it is among them. */
  | { type: 'show'; start: PanelStart; tab: PanelTab; card: CardState | null }
  /** There is nothing left to show. What a person asked for stays open. */
  | { type: 'retreat' }
  | { type: 'pin'; pinned: boolean }
  | { type: 'hide'; kind: CloseKind }
  | { type: 'undo' }
  | { type: 'forget-notice' }
  | { type: 'tab'; tab: PanelTab }
  | { type: 'card'; card: CardState | null }
  | { type: 'change-card'; change: Partial<CardState> }
  | { type: 'press-outside' }
  | { type: 'obstructed'; obstructed: boolean };

/** The state after an action. Pure, so that every rule of opening and closing is a row in a test table. */
export function nextState(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'open':
      return { ...state, mode: state.mode === 'pinned' ? 'pinned' : 'open', notice: null };
    case 'shrink':
      return isPanelOpen(state) ? { ...state, mode: state.rest } : state;
    case 'show':
      return shown(state, action);
    case 'retreat':
      return { ...state, mode: 'nothing', rest: 'nothing', notice: null };
    case 'pin':
      return isPanelOpen(state) ? { ...state, mode: action.pinned ? 'pinned' : 'open' } : state;
    case 'hide':
      return { ...state, mode: 'hidden', notice: action.kind, card: null };
    case 'undo':
      return { ...state, mode: state.rest, notice: null };
    case 'forget-notice':
      return { ...state, notice: null };
    case 'tab':
      return { ...state, tab: action.tab };
    case 'card':
      return state.card === action.card ? state : { ...state, card: action.card };
    case 'change-card':
      return state.card ? { ...state, card: { ...state.card, ...action.change } } : state;
    case 'press-outside':
      // A press on what lies over us was not meant for us.
      if (state.obstructed || (state.mode !== 'open' && state.card === null)) return state;
      return { ...state, mode: state.mode === 'open' ? state.rest : state.mode, card: null };
    case 'obstructed':
      return { ...state, obstructed: action.obstructed };
  }
}

function shown(
  state: PanelState,
  { start, tab, card }: Extract<PanelAction, { type: 'show' }>,
): PanelState {
  const { mode, rest } = state;
  const anew = begin(state, start);
  // A pill goes if it was put off in another tab; what a person has opened stays, and leaves no pill when they close it.
  if (mode === 'nothing' || (mode === 'pill' && start === 'nothing')) return { ...anew, tab, card };
  return { ...state, rest: mode === 'hidden' ? rest : anew.rest, card };
}

function begin(state: PanelState, start: PanelStart): PanelState {
  return {
    ...state,
    mode: start === 'popup' ? 'open' : start,
    rest: start === 'nothing' ? 'nothing' : 'pill',
  };
}

/** The initial state. */
export function firstState(start: PanelStart, tab: PanelTab): PanelState {
  return begin(
    { mode: 'nothing', rest: 'nothing', notice: null, tab, card: null, obstructed: false },
    start,
  );
}

/** Whether the popup is on the page, pinned or not. */
export function isPanelOpen(state: PanelState): boolean {
  return state.mode === 'open' || state.mode === 'pinned';
}
