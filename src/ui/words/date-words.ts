import { type DateStyle, dateWords } from '../../core/dates/date-words.ts';
import { readPartialDate } from '../../core/dates/partial-date.ts';
import type { PartialDate } from '../../core/statement.ts';
import type { Translate } from './strings.ts';

/** A date in the reader's language, as precise as it is known and never broken over two lines; says so if it is not known at all. */
export function dateInWords(
  date: PartialDate,
  translate: Translate,
  style: DateStyle = 'long',
): string {
  return (
    dateWords(date, translate.locale, style)?.replaceAll(' ', '\u00a0') ?? translate('date.unknown')
  );
}

/** When a statement was made: its date, or, if that is not known, the last day it can have been made. */
export function eventDateInWords(
  statement: { date: PartialDate; notAfter?: PartialDate },
  translate: Translate,
  style: DateStyle = 'long',
): string {
  const { date, notAfter } = statement;
  return notAfter !== undefined && !readPartialDate(date)
    ? translate('date.notAfter', { date: dateInWords(notAfter, translate, style) })
    : dateInWords(date, translate, style);
}
