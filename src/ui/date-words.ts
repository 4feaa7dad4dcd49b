import type { PartialDate } from '../core/statement.ts';
import type { Translate } from './strings.ts';

/** `long` for reading ("20 December 2021"), `short` for tight places ("20 Dec 2021"). */
export type DateLength = 'long' | 'short';

const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * A date in words, as precise as it is known and never more: "2019-03" gives "March 2019".
 * English puts the day first for all readers: it is the order in which no reader takes a month for a day.
 * Dates are calendar dates without a place, so the reader's time zone never moves them.
 */
export function dateInWords(
  date: PartialDate,
  translate: Translate,
  length: DateLength = 'long',
): string {
  const parts = PARTIAL.exec(date);
  if (!parts) return translate('date.unknown');
  const [, year, month, day] = parts;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  instant.setUTCFullYear(Number(year));
  if (Number.isNaN(instant.getTime())) return date;
  const locale = /^en\b/.test(translate.locale) ? 'en-GB' : translate.locale;
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: length }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(instant);
}

/** When a statement was made: its date, or, if that is not known, the last day it can have been made. */
export function eventDateInWords(
  statement: { date: PartialDate; notAfter?: PartialDate },
  translate: Translate,
  length: DateLength = 'long',
): string {
  if (PARTIAL.test(statement.date)) return dateInWords(statement.date, translate, length);
  if (statement.notAfter === undefined) return translate('date.unknown');
  return translate('date.notAfter', { date: dateInWords(statement.notAfter, translate, length) });
}
