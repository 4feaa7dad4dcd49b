import { useState } from 'preact/hooks';
import type { Keeping, RecentSearches } from '../../platform/recent-searches.ts';

/** Recent searches, and how long they are kept. */
export interface Recent {
  queries: string[];
  keeping: Keeping;
  /** All there were before some were just forgotten, which can still be undone; `null` if none were. */
  before: readonly string[] | null;
}

/** The recent searches, and the functions that change them. */
export interface RecentState {
  /** `null` until it is known. */
  recent: Recent | null;
  /** Loads them. */
  show: () => Promise<void>;
  keep: (query: string) => Promise<void>;
  /** Forgets one, or all of them, which `bringBack` can undo until another search is kept. */
  forget: (query?: string) => Promise<void>;
  bringBack: () => Promise<void>;
}

/** Recent searches as the search tab shows them; not loaded before `show`. */
export function useRecent(searches: RecentSearches): RecentState {
  const [recent, setRecent] = useState<Recent | null>(null);
  /** `before`: all there were before some were forgotten. */
  const show = async (before: readonly string[] | null = null): Promise<void> => {
    const [queries, keeping] = await Promise.all([searches.list(), searches.keeping()]);
    setRecent({ queries, keeping, before });
  };
  return {
    recent,
    show,
    keep: (query) => searches.add(query).then(() => show()),
    forget: (query) => searches.forget(query).then(show),
    bringBack: () => searches.bringBack(recent?.before ?? []).then(() => show()),
  };
}
