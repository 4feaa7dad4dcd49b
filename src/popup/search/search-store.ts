import type { Lookups, SearchAnswer, SearchRequest } from '../../core/protocol.ts';
import type { Problem } from '../../core/result.ts';
import { unattended } from '../../platform/unattended.ts';
import type { Search } from '../host/left-with.ts';

/** Hits asked for at first, and more by each press: about two screens of the popup, which are drawn at each key. */
const PAGE_OF_HITS = 12;

/** What the search tab shows. */
export interface SearchState {
  search: Search;
  /** Of the newest search that was answered; stays on the screen while the next is under way. */
  answer: SearchAnswer | null;
  problem: Problem | null;
  busy: boolean;
}

/** Holds one search and its newest answer. */
export interface SearchStore {
  get: () => SearchState;
  /** Calls back at each change until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
  /** Changes a part of the search and asks at once. `undefined` takes a filter away. */
  change: (part: { [Key in keyof Search]?: Search[Key] | undefined }) => void;
  /** Starts over without words and filters. */
  clear: () => void;
  more: () => void;
  retry: () => void;
}

/**
 * Makes a store that asks at every change, without waiting for a pause: a look-up takes less than the gap between two keys. The
 * latest search wins; whatever arrives for an earlier one is dropped. `query`: words that are there already; they are not asked for yet.
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

  const ask = async (): Promise<void> => {
    latest += 1;
    const asked = latest;
    if (isEmpty(state.search)) {
      set({ answer: null, problem: null, busy: false });
      return;
    }
    set({ busy: true });
    const answer = await lookups.search({ ...state.search, limit });
    if (asked !== latest) return;
    if (answer.ok) set({ answer: answer.value, problem: null, busy: false });
    else set({ problem: answer.error, busy: false });
  };

  const start = (search: Search): void => {
    limit = PAGE_OF_HITS;
    state = { ...state, search };
    remember(search);
    unattended(ask);
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => start(withoutUndefined({ ...state.search, ...part })),
    clear: () => start({ query: '' }),
    more() {
      limit += PAGE_OF_HITS;
      unattended(ask);
    },
    retry: () => unattended(ask),
  };
}

/** Whether there is nothing to look for: no words and no filter. */
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
