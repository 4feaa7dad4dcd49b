import { dateBounds, dayNumber } from '../../dates/partial-date.ts';
import type { PartialDate, StatementHead } from '../../statement.ts';
import { MISDATED_DAYS } from '../bars.ts';

/**
 * Whether an article is older than a statement, so that it cannot quote it. Newspapers misdate by days, so a few are tolerated;
 * a partial date counts as its latest day for the article and as its earliest for the statement. False for a statement whose
 * event date is unknown: "not after" leaves all earlier days open.
 */
export function predates(
  articleDate: PartialDate,
  statement: Pick<StatementHead, 'eventDate'>,
): boolean {
  const article = dateBounds(articleDate);
  const event = dateBounds(statement.eventDate);
  if (!article || !event) return false;
  return dayNumber(article.last) + MISDATED_DAYS < dayNumber(event.first);
}
