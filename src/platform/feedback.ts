import { hashText } from '../core/text/hash.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { SettingsArea } from './settings.ts';

/** "This passage is not related to that page", as one person sees it. Holds nothing of the page but a key. */
export interface NotRelated {
  /** Tells pages apart without naming them: see `pageKey`. */
  page: string;
  /** Passage id. */
  passage: string;
  /** Ids of the topics by which the passage came up. */
  topics: string[];
  /** How sure we were, 0..1. */
  score: number;
}

/** Changes are made one after another and reject if they cannot be kept. */
export interface FeedbackStore {
  /** None where the storage cannot be read. */
  list(): Promise<NotRelated[]>;
  add(entry: NotRelated): Promise<void>;
  remove(page: string, passage: string): Promise<void>;
  /** Forgets all, and gives what that was, for `restore`. */
  clear(): Promise<NotRelated[]>;
  /** Takes `clear` back; what was added since stays. */
  restore(entries: readonly NotRelated[]): Promise<void>;
}

const KEY = 'not-related';
/** Enough for years of reading; the oldest go first. */
const AT_MOST = 1_000;

/**
 * What a person found unrelated, kept on this device. It hides the pairing on that page and changes nothing else:
 * no score is lowered behind anybody's back. In a private window nothing is written.
 */
export function createFeedbackStore(area: SettingsArea, isPrivate = false): FeedbackStore {
  let unsaved: NotRelated[] | null = null;
  const inTurn = oneAfterAnother();

  const stored = async (): Promise<NotRelated[]> =>
    unsaved ?? readEntries((await area.get(KEY))[KEY]);

  /** Gives what was there before. */
  const change = (next: (entries: NotRelated[]) => NotRelated[]): Promise<NotRelated[]> =>
    inTurn(async () => {
      const before = await stored();
      const kept = next(before).slice(-AT_MOST);
      if (isPrivate) unsaved = kept;
      else await area.set({ [KEY]: kept });
      return before;
    });
  const isOther = (page: string, passage: string) => (entry: NotRelated) =>
    entry.page !== page || entry.passage !== passage;

  return {
    list: () => stored().catch(() => []),
    async add(entry) {
      await change((all) => [...all.filter(isOther(entry.page, entry.passage)), entry]);
    },
    async remove(page, passage) {
      await change((all) => all.filter(isOther(page, passage)));
    },
    clear: () => change(() => []),
    async restore(entries) {
      await change((all) => [
        ...entries.filter(({ page, passage }) => all.every(isOther(page, passage))),
        ...all,
      ]);
    },
  };
}

/** Reads what was stored; anything of another shape is left out. */
function readEntries(stored: unknown): NotRelated[] {
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function isEntry(value: unknown): value is NotRelated {
  if (typeof value !== 'object' || value === null) return false;
  const { page, passage, topics, score } = value as Record<string, unknown>;
  return (
    typeof page === 'string' &&
    typeof passage === 'string' &&
    typeof score === 'number' &&
    Array.isArray(topics) &&
    topics.every((topic) => typeof topic === 'string')
  );
}

/**
 * A key by which a page is recognised again, from which its address cannot be read (32 bits, base 36). Two pages
 * may share one; the worst of it is a card that stays away.
 */
export function pageKey(identity: string): string {
  return hashText(identity).toString(36);
}
