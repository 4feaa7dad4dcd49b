/** Milliseconds between two checks that the extension is still there; only while something of ours is shown. */
const LIVENESS_MS = 800;

/** Notices that the extension was updated or removed under the page. */
export interface Lifeline {
  /** False if the extension is gone. */
  isAlive(): boolean;
  /** Checks now and then from here on, until `rest`. */
  watch(): void;
  rest(): void;
  /** Aborted once the extension is gone. */
  signal: AbortSignal;
}

/**
 * Calls `onGone` when a check finds that the extension is gone. Each press in the page is one: what it would draw needs texts
 * from the extension.
 */
export function createLifeline(
  document: Document,
  isThere: () => boolean,
  onGone: () => void,
): Lifeline {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setInterval> | undefined;

  function isAlive(): boolean {
    const alive = isThere();
    if (!alive) {
      onGone();
      stop.abort();
    }
    return alive;
  }

  for (const name of ['pointerdown', 'keydown'])
    document.addEventListener(name, isAlive, { capture: true, signal });

  return {
    isAlive,
    signal,
    watch() {
      timer ??= setInterval(isAlive, LIVENESS_MS);
    },
    rest() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
