import { type DateStyle, dateWords } from '../../core/dates/date-words.ts';
import type { PartialDate } from '../../core/statement.ts';
import type { Translate } from './strings.ts';

/** A date in the reader's language, as precise as it is known; says so if it is not known at all. */
export function dateInWords(
  date: PartialDate,
  translate: Translate,
  style: DateStyle = 'long',
): string {
  return dateWords(date, translate.locale, style) ?? translate('date.unknown');
}

/** When a statement was made: its date, or, if that is not known, the last day it can have been made. */
export function eventDateInWords(
  statement: { date: PartialDate; notAfter?: PartialDate },
  translate: Translate,
  style: DateStyle = 'long',
): string {
  const date = dateWords(statement.date, translate.locale, style);
  if (date !== null) return date;
  if (statement.notAfter === undefined) return translate('date.unknown');
  return translate('date.notAfter', {
    date: dateInWords(statement.notAfter, translate, style),
  });
}
