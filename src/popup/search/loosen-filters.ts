import type { Lookups } from '../../core/protocol.ts';
import type { Search } from '../host/left-with.ts';
import { type Filters, usedFilters } from './filter-choices.ts';

/** A filter without which a search finds something. */
export interface LooseFilter {
  key: keyof Filters;
  /** Passages found without it. */
  found: number;
}

/**
 * The filters that alone stand in the way of a search, each with what is found without it, the most first. None if it takes
 * more than one to go.
 */
export async function findLooseFilters(
  lookups: Pick<Lookups, 'search'>,
  { query, ...filters }: Search,
): Promise<LooseFilter[]> {
  const tried = await Promise.all(
    usedFilters(filters).map(async (key) => {
      const { [key]: _, ...others } = filters;
      const answer = await lookups.search({ query, ...others, limit: 1 });
      return { key, found: answer.ok ? answer.value.total : 0 };
    }),
  );
  return tried.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
}
