import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Steps that the Escape key undoes, the newest first. */
export interface BackStack {
  /** Adds a step; the returned function removes it. */
  push: (step: () => void) => () => void;
  /** Undoes the newest step; false if there is none. */
  back: () => boolean;
}

/** Makes an empty stack. */
export function createBackStack(): BackStack {
  const steps: (() => void)[] = [];
  return {
    push(step) {
      steps.push(step);
      return () => {
        const at = steps.indexOf(step);
        if (at >= 0) steps.splice(at, 1);
      };
    },
    back() {
      const step = steps.at(-1);
      step?.();
      return step !== undefined;
    },
  };
}

/** The stack of the popup; parts that open something add a step to it. */
export const BackContext = createContext<BackStack>(createBackStack());

/** While `active`, Escape calls `step` (unless something opened later takes it first). */
export function useBack(active: boolean, step: () => void): void {
  const stack = useContext(BackContext);
  const latest = useRef(step);
  latest.current = step;
  // In place before the next key: an immediate Escape must not close the popup.
  useLayoutEffect(() => (active ? stack.push(() => latest.current()) : undefined), [stack, active]);
}
