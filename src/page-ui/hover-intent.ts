/** Milliseconds a pointer must rest on a mark before its card opens, as in Wikipedia's page previews. */
const OPEN_AFTER_MS = 150;
/** Milliseconds a card stays after the pointer has left, so that the pointer can move from the mark to the card. */
export const CLOSE_AFTER_MS = 300;

/** Runs something later; the returned function cancels it. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** What happens when the pointer has rested on a mark, or has left. */
export interface HoverActions<Target> {
  open(target: Target): void;
  close(): void;
}

export interface HoverIntent<Target> {
  /**
   * Reports where the pointer is among the marks; may be called on every move, since only changes count. `key` names the mark,
   * `null` means none.
   */
  point(key: number | null, target?: Target): void;
  /** The pointer entered the card, where marks underneath do not count, or left it. */
  overCard(over: boolean): void;
  /**
   * A card was opened or closed on purpose: what was about to happen is called off. If it was the one of this mark, staying
   * over the mark does not open it again until the pointer has been elsewhere.
   */
  settle(key: number | null): void;
}

/** Tells a pointer that passes over a mark from one that rests on it. At most one opening is pending, the latest. */
export function createHoverIntent<Target>(
  actions: HoverActions<Target>,
  later: Later = afterTimeout,
): HoverIntent<Target> {
  let callOff = (): void => {};
  let pointed: number | null = null;
  let onCard = false;
  const plan = (run: () => void, milliseconds: number): void => {
    callOff();
    callOff = later(run, milliseconds);
  };
  return {
    point(key, target) {
      if (onCard || key === pointed) return;
      pointed = key;
      if (key === null || target === undefined) plan(actions.close, CLOSE_AFTER_MS);
      else plan(() => actions.open(target), OPEN_AFTER_MS);
    },
    overCard(over) {
      onCard = over;
      pointed = null;
      if (over) callOff();
      else plan(actions.close, CLOSE_AFTER_MS);
    },
    settle(key) {
      callOff();
      pointed = key;
      onCard = false;
    },
  };
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
