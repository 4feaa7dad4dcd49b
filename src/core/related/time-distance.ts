import { dateBounds, readPartialDate } from '../dates/partial-date.ts';
import type { PartialDate } from '../statement.ts';

/** How far, in whole units of the precision both dates have, a statement lies from an article. */
export interface TimeDistance {
  /** `same`: not to be told apart at this precision. */
  order: 'before' | 'after' | 'same';
  unit: 'day' | 'month' | 'year';
  /** How many whole units; 0 for `same`. */
  count: number;
  /** True if a date is partial or only bounded, so that the count is a rough one. */
  rough: boolean;
}

const DAY_MS = 86_400_000;

/** Days up to which days are counted, and months up to which months are. */
const MAX_DAYS = 60;
const MAX_MONTHS = 23;

/**
 * The time between a statement's event date and an article's date, as a person would say it: days up to two months, months
 * up to two years, then years. Never more precise than the less precise date: "2021" against a full date gives years only.
 * `null` if either is unknown; pass a bound (`eventNotAfter`) as the event date and `bounded` to have it marked rough.
 */
export function timeDistance(
  said: PartialDate,
  article: PartialDate,
  bounded = false,
): TimeDistance | null {
  const from = readPartialDate(said);
  const to = readPartialDate(article);
  if (!from || !to) return null;
  const years = to.year - from.year;
  if (from.month === undefined || to.month === undefined) {
    return distance(years, 'year', true);
  }
  const months = years * 12 + to.month - from.month;
  if (from.day === undefined || to.day === undefined) {
    return Math.abs(months) > MAX_MONTHS
      ? distance(Math.trunc(months / 12), 'year', true)
      : distance(months, 'month', true);
  }
  const days = Math.round((dayNumber(article) - dayNumber(said)) / DAY_MS);
  if (Math.abs(days) <= MAX_DAYS) return distance(days, 'day', bounded);
  const whole = wholeMonths(days, months, from.day, to.day);
  return Math.abs(whole) > MAX_MONTHS
    ? distance(Math.trunc(whole / 12), 'year', bounded)
    : distance(whole, 'month', bounded);
}

/** The distance in English, e.g. "said 4 months before this article"; for an unknown date it says that. */
export function timeDistanceWords(
  said: PartialDate,
  article: PartialDate,
  notAfter?: PartialDate,
): string {
  const bounded = readPartialDate(said) === null && notAfter !== undefined;
  const result = timeDistance(bounded ? notAfter : said, article, bounded);
  if (!result) return readPartialDate(article) ? 'date not known' : 'article date not known';
  const { order, unit, count, rough } = result;
  if (order === 'same') return bounded ? 'said by the day of this article' : sameWords(unit);
  const amount = `${rough && !bounded ? 'about ' : ''}${count} ${unit}${count === 1 ? '' : 's'}`;
  if (bounded && order === 'before') return `said ${amount} or more before this article`;
  if (bounded) return `said no later than ${amount} after this article`;
  return `said ${amount} ${order} this article`;
}

function sameWords(unit: TimeDistance['unit']): string {
  return unit === 'day' ? 'said on the day of this article' : `said in the ${unit} of this article`;
}

function distance(signed: number, unit: TimeDistance['unit'], rough: boolean): TimeDistance {
  if (signed === 0) return { order: 'same', unit, count: 0, rough };
  return { order: signed > 0 ? 'before' : 'after', unit, count: Math.abs(signed), rough };
}

/** Calendar months that have passed in full: 20 December to 19 April is three. */
function wholeMonths(days: number, months: number, fromDay: number, toDay: number): number {
  if (days > 0) return toDay < fromDay ? months - 1 : months;
  return toDay > fromDay ? months + 1 : months;
}

function dayNumber(date: PartialDate): number {
  return Date.parse(`${dateBounds(date)?.first ?? date}T00:00:00Z`);
}
