import { useState } from 'preact/hooks';
import type { RecentSearches } from '../../platform/recent-searches.ts';
import type { Recent } from './FirstView.tsx';

/** The recent searches, and the functions that change them. */
export interface RecentState {
  /** `null` until it is known. */
  recent: Recent | null;
  /** Loads them. */
  show: () => Promise<void>;
  keep: (query: string) => Promise<void>;
  forget: () => Promise<void>;
}

/** Recent searches as the search tab shows them; not loaded before `show`. */
export function useRecent(searches: RecentSearches): RecentState {
  const [recent, setRecent] = useState<Recent | null>(null);
  const showAs = async (list: Promise<string[]>): Promise<void> => {
    const [queries, keeping] = await Promise.all([list, searches.keeping()]);
    setRecent({ queries, keeping });
  };
  const show = (): Promise<void> => showAs(searches.list());
  return {
    recent,
    show,
    keep: (query) => showAs(searches.add(query)),
    forget: () => searches.clear().then(show),
  };
}
