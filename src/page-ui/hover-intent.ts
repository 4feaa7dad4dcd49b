/** Milliseconds a pointer must rest on a mark before its card opens; the habit of Wikipedia's page previews. */
const OPEN_AFTER_MS = 150;
/** Milliseconds a card waits after the pointer left, so that the way from mark to card is safe. */
const CLOSE_AFTER_MS = 300;

/** Runs something later, and gives a way to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

export interface HoverIntent {
  /** The pointer is over something that can be opened. */
  enter(open: () => void): void;
  /** The pointer is where things stay open, e.g. on the card itself. */
  stay(): void;
  /** The pointer is elsewhere. */
  leave(close: () => void): void;
  /** Forgets what was about to happen. */
  cancel(): void;
}

/** Tells passing over from wanting to see: one pending intention at a time, the newest. */
export function createHoverIntent(later: Later = afterTimeout): HoverIntent {
  let callOff = (): void => {};
  const plan = (run: () => void, milliseconds: number): void => {
    callOff();
    callOff = later(run, milliseconds);
  };
  return {
    enter: (open) => plan(open, OPEN_AFTER_MS),
    stay: () => callOff(),
    leave: (close) => plan(close, CLOSE_AFTER_MS),
    cancel: () => callOff(),
  };
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
