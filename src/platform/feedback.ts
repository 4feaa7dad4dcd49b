import { hashText } from '../core/text/hash.ts';
import { NOT_RELATED_KEY, type NotRelated, readNotRelated, withEntry } from './not-related.ts';
import type { SettingsArea } from './settings.ts';
import type { Queue } from './shared-queue.ts';

/** Changes reject if they cannot be kept. */
export interface FeedbackStore {
  /** Empty if the storage cannot be read. */
  list(): Promise<NotRelated[]>;
  /** Adds an entry as the newest, or (`on` is false) takes it away. */
  change(entry: NotRelated, on: boolean): Promise<void>;
  /** Forgets all entries and returns them, for `restore`. */
  clear(): Promise<NotRelated[]>;
  /** Takes `clear` back; what was added since stays. */
  restore(entries: readonly NotRelated[]): Promise<void>;
}

/** Enough for years of reading; the oldest are dropped first. */
const AT_MOST = 1_000;

/**
 * What a person found unrelated, kept on this device. It hides the pairing on that page and changes nothing else:
 * no score is lowered behind anybody's back. Changes are made `inTurn` with those of all who write there.
 */
export function createFeedbackStore(area: SettingsArea, inTurn: Queue): FeedbackStore {
  /** Returns the entries from before. */
  const write = (next: (entries: NotRelated[]) => NotRelated[]): Promise<NotRelated[]> =>
    inTurn(async () => {
      const before = await readNotRelated(area);
      await area.set({ [NOT_RELATED_KEY]: next(before).slice(-AT_MOST) });
      return before;
    });

  return {
    list: () => readNotRelated(area).catch(() => []),
    async change(entry, on) {
      await write((all) => withEntry(all, entry, on));
    },
    clear: () => write(() => []),
    async restore(entries) {
      await write((all) => all.reduce((kept, entry) => withEntry(kept, entry, true), [...entries]));
    },
  };
}

/**
 * A key by which a page is recognised, from which its address cannot be read (32 bits, base 36). Two pages may share one; at
 * worst a card is not shown.
 */
export function pageKey(identity: string): string {
  return hashText(identity).toString(36);
}
