import { render } from 'preact';
import { Announcer } from '../ui/controls/Announcer.tsx';
import { createFocusFollower } from './follow-focus.ts';
import { listenToPage } from './listen-to-page.ts';
import { makeShell, type Shell } from './make-shell.ts';
import { PageApp } from './PageApp.tsx';
import { createPageCards } from './page-cards.ts';
import css from './page-ui.css?inline';
import type { PageUi, PageUiHost, PageUiView } from './page-ui-host.ts';
import {
  type CardState,
  firstState,
  isPanelOpen,
  nextState,
  type PanelAction,
  type PanelTab,
} from './panel-state.ts';
import { createPersonTest } from './person-events.ts';
import { watchCoverage } from './watch-coverage.ts';

/**
 * Draws the interface into a news page and returns a handle to it. Leaves the page as it is, but for one element beside the
 * body with a closed shadow root, which `dispose` removes.
 */
export function mountPageUi(host: PageUiHost, firstView: PageUiView, document: Document): PageUi {
  const stop = new AbortController();
  const { signal } = stop;
  const shell = dressedShell(document, host, () => dispose());
  const { root } = shell;
  const trusts = host.trusts ?? createPersonTest(shell.host, watchCoverage(root, signal));
  const focus = createFocusFollower(document, shell);
  const cards = createPageCards(host, () => state.card, dispatch);
  let view = firstView;
  let state = firstState(host.start, firstTab(firstView));

  function dispatch(action: PanelAction): void {
    const before = state;
    state = nextState(state, action);
    if (state === before || signal.aborted) return;
    const moveFocus = focus.follow(before, state, action.type);
    if (before.card?.quotation !== state.card?.quotation)
      host.onCard(state.card?.quotation ?? null);
    draw();
    moveFocus();
  }

  function draw(): void {
    const props = { host, view, state, trusts, cards, dispatch };
    render(
      <Announcer>
        <PageApp {...props} />
      </Announcer>,
      root,
    );
  }

  function onEscape(event: Event): void {
    // Pressed for what lies over us: our card is not to be seen, and is back once that has gone.
    if (state.obstructed) return;
    const inside = focus.isInside();
    if (state.card) cards.dismiss(state.card);
    else if (inside && isPanelOpen(state)) dispatch({ type: 'shrink' });
    else return;
    if (inside) event.stopPropagation();
  }

  listenToPage(document, shell, (event) => event.isTrusted || !!host.trusts, signal, {
    dispatch,
    onEscape,
    onMove: cards.follow,
  });

  draw();

  function dispose(): void {
    if (signal.aborted) return;
    stop.abort();
    render(null, root);
    shell.remove();
  }

  return {
    update(next, start) {
      const card = cardIn(next, view, state.card);
      view = next;
      dispatch({ type: 'show', start, tab: firstTab(next), card });
    },
    retreat: () => dispatch({ type: 'retreat' }),
    isChecking: () => state.card?.checked != null,
    openPanel: () => dispatch({ type: 'open' }),
    openQuotation: (quotation, anchor) =>
      cards.open({ quotation, checked: null, anchor, held: true }),
    hoverQuotation: cards.hover,
    showCheck: (checked, anchor) => cards.open({ quotation: null, checked, anchor, held: true }),
    dispose,
  };
}

/** Our element in the page, in the reader's language and corner. */
function dressedShell(document: Document, host: PageUiHost, onDefeat: () => void): Shell {
  const shell = makeShell(document, (shadow) => host.addStyle(shadow, css), onDefeat);
  shell.root.dir = host.translate.direction;
  shell.root.lang = host.translate.locale;
  shell.root.dataset.corner = host.corner;
  return shell;
}

function firstTab({ findings }: PageUiView): PanelTab {
  return findings.related.length > 0 ? 'statements' : 'quotations';
}

/** The open card, for new findings: a check unchanged, a quotation at its new position; `null` if it is gone. */
function cardIn(next: PageUiView, before: PageUiView, card: CardState | null): CardState | null {
  if (card?.quotation == null) return card;
  const words = before.findings.quotations[card.quotation]?.text;
  const quotation = next.findings.quotations.findIndex(({ text }) => text === words);
  return quotation < 0 ? null : { ...card, quotation };
}
