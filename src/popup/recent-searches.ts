/** What was looked for lately, the newest first. */
export interface RecentSearches {
  list: () => Promise<string[]>;
  /** Puts words on top and gives the list as it is then. */
  add: (query: string) => Promise<string[]>;
  clear: () => Promise<void>;
}

/** The part of `browser.storage.session` that recent searches need. */
export interface MemoryArea {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

const KEY = 'recent-searches';
const MOST = 10;

/** Fewer characters are the beginning of a word rather than something to look for again. */
const SHORTEST = 3;

/**
 * Recent searches in memory that the browser forgets when it is closed; never on disk. In a private window nothing is kept and
 * nothing that was kept elsewhere is shown.
 */
export function createRecentSearches(
  area: MemoryArea,
  isPrivate: () => Promise<boolean>,
): RecentSearches {
  async function list(): Promise<string[]> {
    if (await isPrivate()) return [];
    const kept = (await area.get(KEY))[KEY];
    if (!Array.isArray(kept)) return [];
    return kept.filter((one): one is string => typeof one === 'string').slice(0, MOST);
  }

  return {
    list,
    async add(query) {
      const before = await list();
      const words = query.trim();
      if (words.length < SHORTEST || (await isPrivate())) return before;
      const others = before.filter((one) => one.toLowerCase() !== words.toLowerCase());
      const after = [words, ...others].slice(0, MOST);
      await area.set({ [KEY]: after });
      return after;
    },
    clear: () => area.remove(KEY),
  };
}
