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
  const options = { signal, capture: true, passive: true } as const;
  for (const name of ['fullscreenchange', 'toggle', 'close', 'cancel', 'focusin', 'pointerup']) {
    document.addEventListener(name, () => queueMicrotask(look), options);
  }
  look();
}

function hasModal(document: Document): boolean {
  try {
    if (document.querySelector('dialog:modal') !== null) return true;
  } catch {
    // A browser without :modal has no modal dialogs to look for.
  }
  return document.activeElement?.closest('[aria-modal="true"]') != null;
}
