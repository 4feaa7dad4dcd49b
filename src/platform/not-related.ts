import { isRecord } from '../core/is-record.ts';
import type { ReadableArea } from './quiet.ts';

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

/** Under this key of the storage stands all of it. */
export const NOT_RELATED_KEY = 'not-related';

/** What is stored of it, without what is damaged. Rejects where the storage cannot be read. */
export async function readNotRelated(area: ReadableArea): Promise<NotRelated[]> {
  const stored = (await area.get(NOT_RELATED_KEY))[NOT_RELATED_KEY];
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

/** The list with an entry as its last, or (`on` is false) without it. */
export function withEntry(
  all: readonly NotRelated[],
  entry: NotRelated,
  on: boolean,
): NotRelated[] {
  const others = all.filter(
    ({ page, passage }) => page !== entry.page || passage !== entry.passage,
  );
  return on ? [...others, entry] : others;
}

function isEntry(value: unknown): value is NotRelated {
  if (!isRecord(value)) return false;
  const { page, passage, topics, score } = value;
  return (
    typeof page === 'string' &&
    typeof passage === 'string' &&
    typeof score === 'number' &&
    Array.isArray(topics) &&
    topics.every((topic) => typeof topic === 'string')
  );
}
