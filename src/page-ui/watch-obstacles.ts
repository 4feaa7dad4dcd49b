import { barBelow, liftOver } from './bar-below.ts';
import { frameLimited } from './frame-limited.ts';

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
 * Reports when something takes the whole screen or all input: a full-screen video, an open modal dialog. We step aside for it,
 * since a popover over a modal dialog could not be used anyway. Dialogs that are only styled as modal are noticed when they
 * take the focus. Many pages take a dialog out of the document without closing it, of which no event tells, so its size is watched
 * too, and that of what has the focus in it: a dialog of which only the contents are displayed has none.
 *
 * Also lifts the pill in `root` above a bar that the page keeps at the lower edge of the window, by `--lift`, for as long as the bar
 * is there. Looks only when something has happened in the page, never on a timer. Stops with `signal`.
 */
export function watchObstacles(
  document: Document,
  root: HTMLElement,
  signal: AbortSignal,
  onChange: (obstructed: boolean) => void,
): void {
  let last = false;
  let watched: (Element | null | undefined)[] = [];
  const look = (): void => {
    if (signal.aborted) return;
    const modal = openModal(document);
    const bar = barBelow(root.querySelector('.pill'));
    root.style.setProperty('--lift', bar ? `${liftOver(bar)}px` : '');
    const found = [modal, modal && document.activeElement, bar];
    if (found.some((element, index) => element !== watched[index])) {
      watched = found;
      sizes.disconnect();
      for (const element of found) if (element) sizes.observe(element);
    }
    const now = Boolean(document.fullscreenElement ?? modal);
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
