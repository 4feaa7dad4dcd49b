import { isRecord } from '../../core/is-record.ts';
import type { SearchRequest } from '../../core/protocol.ts';
import { VOICES } from '../../core/voices.ts';
import {
  type Keeping,
  LAST_CHECK,
  LAST_SEARCH,
  type SearchArea,
} from '../../platform/recent-searches.ts';
import { unattended } from '../../platform/unattended.ts';

/** A search: words and filters. */
export type Search = Omit<SearchRequest, 'limit'>;

/** A quotation to check, as far as it has been filled in. */
export interface CheckDraft {
  quote: string;
  speaker: string;
  date: string;
}

/** The search and the quotation that were there when the popup closed. */
export interface LeftWith {
  keepSearch: (search: Search) => void;
  keepCheck: (draft: CheckDraft) => void;
  /** `null` if nothing was kept. */
  search: () => Promise<Search | null>;
  check: () => Promise<CheckDraft | null>;
}

/**
 * Keeps them in memory only, so that a look-up leaves no trace on disk, and not at all while `keeping` says `off`. Saving
 * starts with each key: the next one may close the popup.
 */
export function createLeftWith(memory: SearchArea, keeping: () => Promise<Keeping>): LeftWith {
  let known: Keeping = 'off';
  const learn = async (): Promise<Keeping> => {
    known = await keeping();
    return known;
  };
  unattended(learn);
  const keep = async (key: string, value: unknown): Promise<void> => {
    if (known === 'off' && (await learn()) === 'off') return;
    await memory.set({ [key]: value });
    // If it may no longer be kept, remove it again.
    if ((await learn()) === 'off') await memory.remove(key);
  };
  const recall = async (key: string): Promise<Record<string, unknown>> => {
    const kept = (await keeping()) === 'off' ? null : (await memory.get(key))[key];
    return isRecord(kept) ? kept : {};
  };
  return {
    keepSearch: (search) => unattended(() => keep(LAST_SEARCH, search)),
    keepCheck: (draft) => unattended(() => keep(LAST_CHECK, draft)),
    async search() {
      const { query, speaker, topic, from, to, voice } = await recall(LAST_SEARCH);
      if (typeof query !== 'string') return null;
      const known = VOICES.find((one) => one === voice);
      return {
        query,
        ...(typeof speaker === 'string' && { speaker }),
        ...(typeof topic === 'string' && { topic }),
        ...(typeof from === 'string' && { from }),
        ...(typeof to === 'string' && { to }),
        ...(known !== undefined && { voice: known }),
      };
    },
    async check() {
      const { quote, speaker, date } = await recall(LAST_CHECK);
      if (typeof quote !== 'string' || quote === '') return null;
      return { quote, speaker: wordsOf(speaker), date: wordsOf(date) };
    },
  };
}

function wordsOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
