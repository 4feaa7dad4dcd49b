import type { Queue } from './shared-queue.ts';

/** How long searches are kept: not at all, until the browser is closed, or until the person clears them. */
export type Keeping = (typeof KEEPINGS)[number];

/** From the shortest to the longest. */
export const KEEPINGS = ['off', 'session', 'kept'] as const;

/** Recent searches, the newest first. */
export interface RecentSearches {
  keeping: () => Promise<Keeping>;
  list: () => Promise<string[]>;
  /** Puts a query on top and returns the new list. */
  add: (query: string) => Promise<string[]>;
  /** Forgets this one, or all. Returns what there was before, for `bringBack`. */
  forget: (query?: string) => Promise<string[]>;
  /** Undoes `forget`; what was looked up since stays on top. */
  bringBack: (before: readonly string[]) => Promise<void>;
}

/** The part of a storage area of the browser that recent searches need. */
export interface SearchArea {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string | string[]) => Promise<void>;
}

/** Memory that the browser forgets when it is closed, and the disk. */
export interface SearchAreas {
  memory: SearchArea;
  disk: SearchArea;
}

/** Keys under which the popup keeps its state in memory when it closes. */
export const LAST_SEARCH = 'last-search';
export const LAST_CHECK = 'last-check';

/** Under this key stands the list, and this is the name of the turn in which it is changed. */
export const RECENT_SEARCHES = 'recent-searches';

const MOST = 10;

/** Anything shorter is the beginning of a word rather than a search worth repeating. */
const SHORTEST = 3;

/**
 * Recent searches, kept for as long as `keeping` says: on disk only where a person chose that, and nowhere while it says `off`.
 * Changes are made `inTurn` with those of other popups and with choices on the settings page, so that what is forgotten does not
 * come back with a search that was on its way.
 */
export function createRecentSearches(
  areas: SearchAreas,
  keeping: () => Promise<Keeping>,
  inTurn: Queue,
): RecentSearches {
  async function list(): Promise<string[]> {
    const area = areaFor(await keeping(), areas);
    return area ? readList(area) : [];
  }

  async function add(query: string): Promise<string[]> {
    const area = areaFor(await keeping(), areas);
    if (!area) return [];
    const before = await readList(area);
    const words = query.trim();
    if (words.length < SHORTEST) return before;
    const others = before.filter((one) => one.toLowerCase() !== words.toLowerCase());
    const after = [words, ...others].slice(0, MOST);
    await area.set({ [RECENT_SEARCHES]: after });
    return after;
  }

  async function forget(query: string | undefined): Promise<string[]> {
    const area = areaFor(await keeping(), areas);
    const before = area ? await readList(area) : [];
    const left = query === undefined ? [] : before.filter((one) => one !== query);
    if (area && left.length > 0) await area.set({ [RECENT_SEARCHES]: left });
    else await Promise.all([areas.memory, areas.disk].map((one) => one.remove(RECENT_SEARCHES)));
    return before;
  }

  async function bringBack(before: readonly string[]): Promise<void> {
    const area = areaFor(await keeping(), areas);
    if (!area) return;
    const after = [...new Set([...(await newSince(before, area)), ...before])].slice(0, MOST);
    await area.set({ [RECENT_SEARCHES]: after });
  }

  return {
    keeping,
    list,
    add: (query) => inTurn(() => add(query)),
    forget: (query) => inTurn(() => forget(query)),
    bringBack: (before) => inTurn(() => bringBack(before)),
  };
}

/**
 * Applies a person's choice at once: the list moves to where it belongs, and `off` leaves nothing behind. To be called in the
 * turn in which the choice was made.
 * @param back searches that an earlier choice made forget, and that this one undoes
 * @returns the searches that are forgotten now
 */
export async function followKeeping(
  areas: SearchAreas,
  keeping: Keeping,
  back: readonly string[] = [],
): Promise<string[]> {
  const { memory, disk } = areas;
  const area = areaFor(keeping, areas);
  if (!area) {
    const forgotten = [...(await readList(memory)), ...(await readList(disk))];
    await Promise.all([
      memory.remove([RECENT_SEARCHES, LAST_SEARCH, LAST_CHECK]),
      disk.remove(RECENT_SEARCHES),
    ]);
    return forgotten;
  }
  const other = area === disk ? memory : disk;
  const left = [...(await readList(other)), ...back];
  if (left.length === 0) return [];
  const all = [...new Set([...(await readList(area)), ...left])].slice(0, MOST);
  await area.set({ [RECENT_SEARCHES]: all });
  await other.remove(RECENT_SEARCHES);
  return [];
}

function areaFor(keeping: Keeping, { memory, disk }: SearchAreas): SearchArea | null {
  if (keeping === 'off') return null;
  return keeping === 'kept' ? disk : memory;
}

async function newSince(before: readonly string[], area: SearchArea): Promise<string[]> {
  return (await readList(area)).filter((one) => !before.includes(one));
}

async function readList(area: SearchArea): Promise<string[]> {
  const kept = (await area.get(RECENT_SEARCHES))[RECENT_SEARCHES];
  if (!Array.isArray(kept)) return [];
  return kept.filter((one): one is string => typeof one === 'string').slice(0, MOST);
}
