import type { PartialDate, StatementHead } from '../statement.ts';

/** A date as precisely as it is known. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` for `unknown` and for days that do not exist ("2021-02-30"). */
export function readPartialDate(date: PartialDate): DateParts | null {
  const match = SHAPE.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** The first and the last day, as `YYYY-MM-DD`, that a partial date can mean; `null` if it is unknown. */
export function dateBounds(date: PartialDate): { first: string; last: string } | null {
  const parts = readPartialDate(date);
  if (!parts) return null;
  const { year, month, day } = parts;
  const lastMonth = month ?? 12;
  return {
    first: isoDay(year, month ?? 1, day ?? 1),
    last: isoDay(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
  };
}

/** Orders by the first day a date can mean; unknown dates come last, whatever the direction `sign` of the known ones. */
export function comparePartialDates(a: PartialDate, b: PartialDate, sign: 1 | -1 = 1): number {
  const first = dateBounds(a)?.first;
  const second = dateBounds(b)?.first;
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  if (first === second) return 0;
  return first < second ? -sign : sign;
}

/** True only if it is certain: partial and unknown dates get the benefit of the doubt. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  const last = dateBounds(a)?.last;
  const first = dateBounds(b)?.first;
  return last !== undefined && first !== undefined && last < first;
}

/** The date by which a statement is ordered: its own, or if that is unknown the last day on which it can have been made. */
export function orderingDate({
  eventDate,
  eventNotAfter,
}: Pick<StatementHead, 'eventDate' | 'eventNotAfter'>): PartialDate {
  return eventDate === 'unknown' ? (eventNotAfter ?? eventDate) : eventDate;
}

/** Days between 1 January 1970 and a day `YYYY-MM-DD`; for differences, not for display. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
