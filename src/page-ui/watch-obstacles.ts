import { barBelow, liftOver, wallBefore } from './bar-below.ts';
import { frameLimited } from './frame-limited.ts';
import type { Shell } from './make-shell.ts';

/** After any of these something may have come into the way, or gone. */
const CHANGES = [
  'fullscreenchange',
  'toggle',
  'close',
  'focusin',
  'pointerup',
  'scrollend',
  'transitionend',
  'animationend',
];

/**
 * Reports when something takes the whole screen or all input: a full-screen video, an open modal dialog, a wall that is laid over the
 * page. We step aside for it, since a popover over a modal dialog could not be used anyway. Dialogs that are only styled as modal are
 * noticed when they take the focus. Many pages take a dialog out of the document without closing it, of which no event tells, so its
 * size is watched too, and that of what has the focus in it: a dialog of which only the contents are displayed has none.
 *
 * Also lifts the pill in `root`, or the popup, above what the page keeps at the lower edge of the window, by `--lift`, for as long as
 * that is there. Looks only when something has happened in the page, never on a timer. Stops with `signal`.
 */
export function watchObstacles(
  document: Document,
  { host, root }: Pick<Shell, 'host' | 'root'>,
  signal: AbortSignal,
  onChange: (obstructed: boolean) => void,
): void {
  let last = false;
  let watched: (Element | null | undefined)[] = [];
  const look = (): void => {
    if (signal.aborted) return;
    const modal = openModal(document);
    const wall = wallBefore(host);
    const bar = barBelow(host, root.querySelector('.pill,.panel'));
    root.style.setProperty('--lift', `${bar ? liftOver(bar) : 0}px`);
    const found = [modal, modal && document.activeElement, wall, bar];
    if (found.some((element, index) => element !== watched[index])) {
      watched = found;
      sizes.disconnect();
      for (const element of found) if (element) sizes.observe(element);
    }
    const now = !!(document.fullscreenElement ?? modal ?? wall);
    if (now === last) return;
    last = now;
    onChange(now);
  };
  // Before the next picture is drawn, but after the page has heard of the press.
  const lookSoon = frameLimited(look);
  const sizes = new ResizeObserver(lookSoon);
  const inserted = new MutationObserver(lookSoon);
  for (const name of CHANGES) {
    document.addEventListener(name, lookSoon, { signal, capture: true });
  }
  // Where pages put their bars.
  inserted.observe(document.body, { childList: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    inserted.disconnect();
  });
  look();
  // The pill is drawn after this.
  lookSoon();
}

function openModal(document: Document): Element | null {
  const modal = document.querySelector('dialog:modal');
  const { activeElement } = document;
  // Chromium leaves the focus for a while in what is no longer displayed.
  if (modal || !activeElement?.checkVisibility()) return modal;
  return activeElement.closest('[aria-modal="true"]');
}
