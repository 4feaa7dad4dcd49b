import { comparePartialDates, orderingDate } from '../../core/dates/partial-date.ts';
import type { StatementHead } from '../../core/statement.ts';

type Dated = Pick<StatementHead, 'id' | 'eventDate' | 'eventNotAfter'>;

/** Statements by date, the newest first; those without a date at the end. */
export function newestFirst<Head extends Dated>(statements: readonly Head[]): Head[] {
  return statements.toSorted(
    (a, b) => comparePartialDates(orderingDate(a), orderingDate(b), -1) || (a.id < b.id ? -1 : 1),
  );
}

/** The statements right before and after one in time. */
export function neighbours<Head extends Dated>(
  statements: readonly Head[],
  id: string,
): { earlier: Head | null; later: Head | null } {
  const sorted = newestFirst(statements);
  const at = sorted.findIndex((each) => each.id === id);
  if (at < 0) return { earlier: null, later: null };
  return { earlier: sorted[at + 1] ?? null, later: sorted[at - 1] ?? null };
}
