import type { PartialDate } from '../statement.ts';
import { readPartialDate } from './partial-date.ts';

/** Length of the words: "20 December 2021" or "20 Dec 2021". */
export type DateStyle = 'long' | 'short';

/**
 * A partial date in the words of a language, exactly as precise as the date, and never converted to another time zone. `null`
 * for an unknown date: the caller has its own words for that. An unknown language tag falls back to English.
 */
export function dateWords(
  date: PartialDate,
  locale = 'en-GB',
  style: DateStyle = 'long',
): string | null {
  const parts = readPartialDate(date);
  if (!parts) return null;
  const { year, month, day } = parts;
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return formatter(locale, style, precision).format(moment);
}

/** Creating a formatter takes longer than rendering its output: each is created once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  locale: string,
  style: DateStyle,
  precision: 'day' | 'month' | 'year',
): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${precision}`;
  const made =
    formatters.get(key) ??
    makeFormatter(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: style }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
  formatters.set(key, made);
  return made;
}

function makeFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    // "en" alone would mean American order; the record's own dates are in the order day, month, year.
    return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
