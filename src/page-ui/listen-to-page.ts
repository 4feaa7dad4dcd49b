import { frameLimited } from './frame-limited.ts';
import type { Shell } from './make-shell.ts';
import type { PanelAction } from './panel-state.ts';
import { watchObstacles } from './watch-obstacles.ts';

/** Who hears of what happens in a page. */
export interface PageListeners {
  /** Hears of presses outside ours, and of what takes the whole page or has gone again. */
  dispatch(action: PanelAction): void;
  /** A person pressed Escape, wherever the focus is. */
  onEscape(event: Event): void;
  /** The page was scrolled or its window resized; told at most once a frame. */
  onMove(): void;
}

/**
 * Listens to the page around our interface until `signal`. Keys pressed in ours are kept from the page: they are no
 * shortcuts of its, and it cannot see that a button of ours has the focus.
 */
export function listenToPage(
  document: Document,
  shell: Pick<Shell, 'host' | 'root'>,
  isPersons: (event: Event) => boolean,
  signal: AbortSignal,
  { dispatch, onEscape, onMove }: PageListeners,
): void {
  const { host, root } = shell;
  const early = { signal, capture: true };
  document.addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && isPersons(event) && onEscape(event),
    early,
  );
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.addEventListener(
    'pointerdown',
    (event) =>
      !event.composedPath().includes(host) &&
      isPersons(event) &&
      dispatch({ type: 'press-outside' }),
    early,
  );
  const move = frameLimited(onMove);
  document.addEventListener('scroll', move, early);
  addEventListener('resize', move, { signal });
  watchObstacles(document, shell, signal, (obstructed) =>
    dispatch({ type: 'obstructed', obstructed }),
  );
}
