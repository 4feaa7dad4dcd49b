/**
 * Reports when something takes the whole screen or all input: a full-screen video, an open modal dialog. We step aside for it,
 * since a popover over a modal dialog could not be used anyway. Dialogs that are only styled as modal are noticed when they
 * take the focus. Many pages take a dialog out of the document without closing it, of which no event tells, so its size is watched
 * too, and that of what has the focus in it: a dialog of which only the contents are displayed has none. Stops with `signal`.
 */
export function watchObstacles(
  document: Document,
  signal: AbortSignal,
  onChange: (obstructed: boolean) => void,
): void {
  let last = false;
  let watched: Element | null = null;
  let focused: Element | null = null;
  const look = (): void => {
    if (signal.aborted) return;
    const modal = openModal(document);
    const focus = modal && document.activeElement;
    if (modal !== watched || focus !== focused) {
      sizes.disconnect();
      if (modal) sizes.observe(modal);
      if (focus) sizes.observe(focus);
      watched = modal;
      focused = focus;
    }
    const now = Boolean(document.fullscreenElement ?? modal);
    if (now === last) return;
    last = now;
    onChange(now);
  };
  // Before the next picture is drawn, but after the page has heard of the press.
  const lookSoon = (): unknown => requestAnimationFrame(look);
  const sizes = new ResizeObserver(lookSoon);
  const options = { signal, capture: true };
  for (const name of ['fullscreenchange', 'toggle', 'close', 'focusin', 'pointerup']) {
    document.addEventListener(name, lookSoon, options);
  }
  signal.addEventListener('abort', () => sizes.disconnect());
  look();
}

function openModal(document: Document): Element | null {
  const modal = document.querySelector('dialog:modal');
  const { activeElement } = document;
  // Chromium leaves the focus for a while in what is no longer displayed.
  if (modal || !activeElement?.checkVisibility()) return modal;
  return activeElement.closest('[aria-modal="true"]');
}
