/** Milliseconds a pointer must rest on a mark before its card opens; the habit of Wikipedia's page previews. */
const OPEN_AFTER_MS = 150;
/** Milliseconds a card waits after the pointer left, so that the way from mark to card is safe. */
const CLOSE_AFTER_MS = 300;

/** Runs something later, and gives a way to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** What the pointer's rest on something, or its absence, leads to. */
export interface HoverActions<Target> {
  open(target: Target): void;
  close(): void;
}

export interface HoverIntent<Target> {
  /**
   * Where the pointer is among the marks; may be told with every move, since only changes count.
   * `key` names the mark, `null` means none.
   */
  point(key: number | null, target?: Target): void;
  /** The pointer came onto the card, where marks below do not count, or left it. */
  overCard(over: boolean): void;
  /** The card of this mark was closed: to be still over it opens nothing, until the pointer has been elsewhere. */
  closed(key: number): void;
  /** Forgets what was about to happen and where the pointer was. */
  cancel(): void;
}

/** Tells passing over from wanting to see: one pending intention at a time, the newest. */
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
    closed(key) {
      callOff();
      pointed = key;
      onCard = false;
    },
    cancel() {
      callOff();
      pointed = null;
      onCard = false;
    },
  };
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
