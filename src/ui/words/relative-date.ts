import { dayNumber, readPartialDate } from '../../core/dates/partial-date.ts';
import type { PartialDate } from '../../core/statement.ts';
import type { Translate } from './strings.ts';

interface Distance {
  unit: 'day' | 'week' | 'month' | 'year';
  count: number;
}

/**
 * How far a statement is from the article, in words: "4 months before this article".
 * Two partial dates are compared only as far as both are known; `null` if either is not known at all.
 */
export function distanceInWords(
  statement: PartialDate,
  article: PartialDate,
  translate: Translate,
): string | null {
  const said = readPartialDate(statement);
  const printed = readPartialDate(article);
  if (!said || !printed) return null;
  const ofMonths = said.month !== undefined && printed.month !== undefined;
  const ofDays = said.day !== undefined && printed.day !== undefined;
  if (statement.startsWith(article) || article.startsWith(statement)) {
    return translate(ofDays ? 'same.day' : ofMonths ? 'same.month' : 'same.year');
  }
  const years = said.year - printed.year;
  const months = years * 12 + (said.month ?? 1) - (printed.month ?? 1);
  const { unit, count } = ofDays
    ? inDays(Math.abs(dayNumber(statement) - dayNumber(article)))
    : ofMonths
      ? inMonths(Math.abs(months))
      : ({ unit: 'year', count: Math.abs(years) } as const);
  const side = statement < article ? 'before' : 'after';
  return translate.plural(`${side}.${unit}`, count);
}

/** Days up to two weeks, weeks up to two months, months up to two years: the unit people would use. */
function inDays(days: number): Distance {
  if (days < 14) return { unit: 'day', count: days };
  if (days < 60) return { unit: 'week', count: Math.round(days / 7) };
  return inMonths(Math.round(days / 30.44));
}

function inMonths(months: number): Distance {
  if (months < 24) return { unit: 'month', count: months };
  return { unit: 'year', count: Math.round(months / 12) };
}
