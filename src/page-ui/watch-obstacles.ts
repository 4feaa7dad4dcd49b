/**
 * Reports when something takes the whole screen or all input: a full-screen video, an open modal dialog. We step aside for it,
 * since a popover over a modal dialog could not be used anyway. Dialogs that are only styled as modal are noticed when they
 * take the focus. Stops with `signal`.
 */
export function watchObstacles(
  document: Document,
  signal: AbortSignal,
  onChange: (obstructed: boolean) => void,
): void {
  let last = false;
  const look = (): void => {
    const now = Boolean(document.fullscreenElement) || hasModal(document);
    if (now === last) return;
    last = now;
    onChange(now);
  };
  const options = { signal, capture: true };
  for (const name of ['fullscreenchange', 'toggle', 'close', 'cancel', 'focusin', 'pointerup']) {
    document.addEventListener(name, () => queueMicrotask(look), options);
  }
  look();
}

function hasModal(document: Document): boolean {
  return !!(
    document.querySelector('dialog:modal') ?? document.activeElement?.closest('[aria-modal="true"]')
  );
}
