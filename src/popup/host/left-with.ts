import type { SearchRequest } from '../../core/protocol.ts';
import {
  type Keeping,
  LAST_CHECK,
  LAST_SEARCH,
  type SearchArea,
} from '../../platform/recent-searches.ts';
import { unattended } from '../../platform/unattended.ts';

/** What is looked for: words and filters. */
export type Search = Omit<SearchRequest, 'limit'>;

/** A quotation to be checked, as far as it was filled in. */
export interface CheckDraft {
  quote: string;
  speaker: string;
  date: string;
}

/** The search and the quotation that the popup was left with. */
export interface LeftWith {
  keepSearch: (search: Search) => void;
  keepCheck: (draft: CheckDraft) => void;
  /** `null` where nothing was kept. */
  search: () => Promise<Search | null>;
  check: () => Promise<CheckDraft | null>;
}

/**
 * Keeps them in memory only, so that a look-up leaves no trace on disk, and not even there while `keeping` says `off`. What is typed
 * is on its way before the key has been dealt with: the next press may be the one that closes the popup.
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
    // Nothing is left of what must not be kept any more.
    if ((await learn()) === 'off') await memory.remove(key);
  };
  const recall = async (key: string): Promise<object> => {
    const kept = (await keeping()) === 'off' ? null : (await memory.get(key))[key];
    return typeof kept === 'object' && kept !== null ? kept : {};
  };
  return {
    keepSearch: (search) => unattended(() => keep(LAST_SEARCH, search)),
    keepCheck: (draft) => unattended(() => keep(LAST_CHECK, draft)),
    async search() {
      const kept = await recall(LAST_SEARCH);
      return 'query' in kept && typeof kept.query === 'string' ? (kept as Search) : null;
    },
    async check() {
      const { quote, speaker, date } = (await recall(LAST_CHECK)) as Partial<CheckDraft>;
      if (typeof quote !== 'string' || quote === '') return null;
      return { quote, speaker: wordsOf(speaker), date: wordsOf(date) };
    },
  };
}

function wordsOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
