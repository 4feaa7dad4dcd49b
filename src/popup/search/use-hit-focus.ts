import { useEffect, useRef } from 'preact/hooks';
import type { KeyPress } from '../keys/popup-keys.ts';
import type { PassageHandle } from '../passages/PassageBrowser.tsx';
import { followAhead, leadsToHits, meansSomethingAmongHits } from './keys-ahead.ts';
import type { SearchState, SearchStore } from './search-store.ts';

/** Prefix of the hits' ids. */
export const HIT_ID = 'otr-hit';

/**
 * The way by keyboard from the search field to its hits. Its keys may come before the hits: they do then what they would have done
 * had the hits been there, as soon as these are.
 */
export function useHitFocus(state: SearchState, store: SearchStore) {
  const keys = useRef<KeyPress[]>([]);
  const handle = useRef<PassageHandle>(null);
  const stay = (): void => {
    keys.current = [];
  };
  const arrive = (): void => {
    // What is drawn has to be the latest answer: the hits before it may be gone in a moment.
    if (keys.current.length === 0 || state.busy || state !== store.get()) return;
    const ahead = followAhead(keys.current, state.answer?.hits.length ?? 0);
    stay();
    if (!ahead) return;
    if (ahead.opened) handle.current?.open(ahead.at);
    else document.getElementById(`${HIT_ID}-${ahead.at}`)?.focus();
    for (const command of ahead.commands) handle.current?.act(command, ahead.at);
  };
  useEffect(arrive, [state]);
  return {
    /** To be given what can be done with the hits. */
    handle,
    /** Takes a key pressed in the field if it leads to the hits, or if one did before it; false if the key is the field's. */
    press(event: KeyPress): boolean {
      const taken = keys.current.length === 0 ? leadsToHits(event) : meansSomethingAmongHits(event);
      if (!taken) return false;
      keys.current.push(event);
      if (followAhead(keys.current, Number.POSITIVE_INFINITY) === null) stay();
      arrive();
      return true;
    },
    /** Stays in the field after all, because typing goes on. */
    stay,
  };
}
