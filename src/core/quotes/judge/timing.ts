import { dateBounds, dayNumber, orderingDate } from '../../dates/partial-date.ts';
import type { PartialDate, StatementHead } from '../../statement.ts';
import { MISDATED_DAYS, NEWS_DAYS, STALE_DAYS } from '../bars.ts';

/** When an article appeared relative to a statement: in the days when it was news, long after, or neither for certain. */
export type Timing = 'near' | 'far' | 'open';

/**
 * Statements are quoted in the days after they are made: an article from these days probably quotes this one, one from much
 * later something else by the same official. Partial and unknown dates are neither.
 */
export function timingOf(
  articleDate: PartialDate,
  statement: Pick<StatementHead, 'eventDate' | 'eventNotAfter'>,
): Timing {
  const article = dateBounds(articleDate);
  const event = dateBounds(orderingDate(statement));
  if (!article || !event) return 'open';
  const earliest = dayNumber(article.first) - dayNumber(event.last);
  const latest = dayNumber(article.last) - dayNumber(event.first);
  if (earliest >= -MISDATED_DAYS && latest <= NEWS_DAYS) return 'near';
  return earliest > STALE_DAYS ? 'far' : 'open';
}
