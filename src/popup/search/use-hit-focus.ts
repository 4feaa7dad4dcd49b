import { useEffect, useRef } from 'preact/hooks';
import type { SearchState, SearchStore } from './search-store.ts';

/** Prefix of the hits' ids. */
export const HIT_ID = 'otr-hit';

/**
 * The way by keyboard from the search field to its hits. Enter and the arrow may come before the hits: the one they lead to is
 * focused as soon as it is there.
 */
export function useHitFocus(state: SearchState, store: SearchStore) {
  const steps = useRef(0);
  const arrive = (): void => {
    // What is drawn has to be the latest answer: the hits before it may be gone in a moment.
    if (steps.current === 0 || state.busy || state !== store.get()) return;
    const last = (state.answer?.hits.length ?? 0) - 1;
    document.getElementById(`${HIT_ID}-${Math.min(steps.current - 1, last)}`)?.focus();
    steps.current = 0;
  };
  useEffect(arrive, [state]);
  return {
    /** To the first hit. */
    enter(): void {
      steps.current = 1;
      arrive();
    },
    /** To the first hit, and one further with each press before it is there. */
    down(): void {
      steps.current += 1;
      arrive();
    },
    /** Stays in the field after all, because typing goes on. */
    stay(): void {
      steps.current = 0;
    },
  };
}
