import { render } from 'preact';
import { Announcer } from '../ui/controls/Announcer.tsx';
import { createFocusFollower } from './follow-focus.ts';
import { frameLimited } from './frame-limited.ts';
import { createHoverIntent } from './hover-intent.ts';
import { makeShell } from './make-shell.ts';
import { PageApp } from './PageApp.tsx';
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
import { watchObstacles } from './watch-obstacles.ts';

/**
 * Draws the interface into a news page and returns a handle to it. Leaves the page as it is, but for one element beside the
 * body with a closed shadow root, which `dispose` removes.
 */
export function mountPageUi(
  host: PageUiHost,
  firstView: PageUiView,
  document: Document = globalThis.document,
): PageUi {
  const stop = new AbortController();
  const { signal } = stop;
  const shell = makeShell(
    document,
    (root) => host.addStyle(root, css),
    () => dispose(),
  );
  const { root } = shell;
  root.dir = host.translate.direction;
  root.lang = host.translate.locale;
  root.dataset.corner = host.corner;

  const trusts = host.trusts ?? createPersonTest(shell.host, watchCoverage(root, signal));
  const hover = createHoverIntent<CardState>({
    open: (card) => state.card?.held || dispatch({ type: 'card', card }),
    close: () => state.card?.held || dispatch({ type: 'card', card: null }),
  });
  let view = firstView;
  let state = firstState(host.start, firstTab(firstView));
  const focus = createFocusFollower(document, shell);

  function dispatch(action: PanelAction): void {
    const before = state;
    state = nextState(state, action);
    if (state === before || signal.aborted) return;
    const moveFocus = focus.follow(before, state, action.type);
    if (before.card?.quotation !== state.card?.quotation)
      host.onCard?.(state.card?.quotation ?? null);
    draw();
    moveFocus();
  }

  function draw(): void {
    render(
      <Announcer>
        <PageApp
          host={host}
          view={view}
          state={state}
          trusts={trusts}
          onCardPointer={hover.overCard}
          dispatch={dispatch}
        />
      </Announcer>,
      root,
    );
  }

  function openCard(card: CardState): void {
    hover.cancel();
    dispatch({ type: 'card', card });
  }

  function dismissCard({ quotation }: CardState): void {
    dispatch({ type: 'card', card: null });
    if (quotation !== null) hover.closed(quotation);
  }

  function followAnchor(): void {
    const { card } = state;
    if (card?.quotation == null) return;
    const anchor = host.anchorOf?.(card.quotation) ?? null;
    const height = document.documentElement.clientHeight;
    const inSight = anchor !== null && anchor.bottom >= 0 && anchor.top <= height;
    // What a person opened stays where it was last visible, until they close it.
    if (inSight) dispatch({ type: 'move-card', anchor });
    else if (!card.held) dispatch({ type: 'card', card: null });
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || (!event.isTrusted && !host.trusts)) return;
      const inside = focus.isInside();
      if (state.card) dismissCard(state.card);
      else if (inside && isPanelOpen(state)) dispatch({ type: 'shrink' });
      else return;
      if (inside) event.stopPropagation();
    },
    { signal, capture: true },
  );
  // What is pressed in ours is no shortcut of the page, which cannot see that a button of ours has the focus.
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      const outside = !event.composedPath().includes(shell.host);
      if (outside && (event.isTrusted || host.trusts)) dispatch({ type: 'press-outside' });
    },
    { signal, capture: true, passive: true },
  );
  const onMove = frameLimited(followAnchor);
  document.addEventListener('scroll', onMove, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', onMove, { signal, passive: true });
  watchObstacles(document, signal, (obstructed) => dispatch({ type: 'obstructed', obstructed }));

  draw();

  function dispose(): void {
    if (signal.aborted) return;
    stop.abort();
    hover.cancel();
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
      openCard({ quotation, checked: null, anchor, held: true }),
    hoverQuotation(quotation, anchor) {
      if (quotation === null || !anchor) hover.point(null);
      else hover.point(quotation, { quotation, checked: null, anchor, held: false });
    },
    showCheck: (checked, anchor) => openCard({ quotation: null, checked, anchor, held: true }),
    close() {
      dispatch({ type: 'card', card: null });
      dispatch({ type: 'shrink' });
    },
    dispose,
  };
}

function firstTab({ findings }: PageUiView): PanelTab {
  return findings.related.length > 0 ? 'statements' : 'quotations';
}

/** The open card, for new findings: a check unchanged, a quotation at its new position; `null` if it is gone. */
function cardIn(next: PageUiView, before: PageUiView, card: CardState | null): CardState | null {
  if (card === null || card.quotation === null) return card;
  const words = before.findings.quotations[card.quotation]?.text;
  const quotation = next.findings.quotations.findIndex(({ text }) => text === words);
  return quotation < 0 ? null : { ...card, quotation };
}
