import { useEffect, useRef } from 'preact/hooks';
import type { Opener } from '../passages/PassageBrowser.tsx';
import type { SearchState, SearchStore } from './search-store.ts';

/** Prefix of the hits' ids. */
export const HIT_ID = 'otr-hit';

/**
 * The way by keyboard from the search field to its hits. Its keys may come before the hits: they do then what they would have done
 * had the hits been there, as soon as these are.
 */
export function useHitFocus(state: SearchState, store: SearchStore) {
  const steps = useRef(0);
  const opening = useRef(false);
  const opener = useRef<Opener>(null);
  const stay = (): void => {
    steps.current = 0;
    opening.current = false;
  };
  const arrive = (): void => {
    // What is drawn has to be the latest answer: the hits before it may be gone in a moment.
    if (steps.current === 0 || state.busy || state !== store.get()) return;
    const last = (state.answer?.hits.length ?? 0) - 1;
    const at = Math.min(steps.current - 1, last);
    if (opening.current) opener.current?.(at);
    else document.getElementById(`${HIT_ID}-${at}`)?.focus();
    stay();
  };
  useEffect(arrive, [state]);
  return {
    /** To be given the way to open a hit. */
    opener,
    /** To the first hit; opens the one that keys before have led to. */
    enter(): void {
      if (steps.current === 0) steps.current = 1;
      else opening.current = true;
      arrive();
    },
    /** To the first hit, and one further with each press before it is there. */
    down(): void {
      if (!opening.current) steps.current += 1;
      arrive();
    },
    /** Stays in the field after all, because typing goes on. */
    stay,
  };
}
