import type { Lookups, SearchAnswer, SearchRequest } from '../../core/protocol.ts';
import type { Problem } from '../../core/result.ts';
import { unattended } from '../../platform/unattended.ts';
import type { Search } from '../host/left-with.ts';

/** Hits requested at first, and with each "Show more": about two screens of the popup, redrawn at every key. */
const PAGE_OF_HITS = 12;

/** What the search tab shows. */
export interface SearchState {
  search: Search;
  /** The answer to the latest answered search; stays on screen while the next one is under way. */
  answer: SearchAnswer | null;
  problem: Problem | null;
  busy: boolean;
}

/** Holds one search and its latest answer. */
export interface SearchStore {
  get: () => SearchState;
  /** Calls back at every change until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
  /**
   * Changes part of the search and asks at once. `undefined` removes a filter. While an input method is `composing` the words, it
   * is not said that there are none: the last answer stays until some are found or the words are written.
   */
  change: (part: { [Key in keyof Search]?: Search[Key] | undefined }, composing?: boolean) => void;
  /** Starts over without words or filters. */
  clear: () => void;
  more: () => void;
  retry: () => void;
}

/**
 * Makes a store that asks at every change, without waiting for a pause: a look-up takes less than the gap between two keys. The
 * latest search wins; answers to earlier ones are dropped. `query`: words that are there already, not yet searched for.
 */
export function createSearchStore(
  lookups: Pick<Lookups, 'search'>,
  remember: (search: Search) => void,
  query = '',
): SearchStore {
  let state: SearchState = { search: { query }, answer: null, problem: null, busy: false };
  let limit = PAGE_OF_HITS;
  let latest = 0;
  const listeners = new Set<() => void>();

  const set = (part: Partial<SearchState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  const ask = async (composing = false): Promise<void> => {
    latest += 1;
    const asked = latest;
    if (isEmpty(state.search)) {
      set({ answer: null, problem: null, busy: false });
      return;
    }
    set({ busy: true });
    const answer = await lookups.search({ ...state.search, limit });
    if (asked !== latest) return;
    if (answer.ok && composing && answer.value.total === 0) set({ busy: false });
    else if (answer.ok) set({ answer: answer.value, problem: null, busy: false });
    else set({ problem: answer.error, busy: false });
  };

  const start = (search: Search, composing = false): void => {
    limit = PAGE_OF_HITS;
    state = { ...state, search };
    remember(search);
    unattended(() => ask(composing));
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part, composing) => start(withoutUndefined({ ...state.search, ...part }), composing),
    clear: () => start({ query: '' }),
    more() {
      limit += PAGE_OF_HITS;
      unattended(ask);
    },
    retry: () => unattended(ask),
  };
}

/** True if there is nothing to search for: no words and no filter. */
export function isEmpty(search: Search): boolean {
  return Object.values(search).every((value) => value.trim() === '');
}

function withoutUndefined(
  search: {
    [Key in keyof SearchRequest]?: SearchRequest[Key] | undefined;
  },
): Search {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  return { query: '', ...Object.fromEntries(kept) };
}
