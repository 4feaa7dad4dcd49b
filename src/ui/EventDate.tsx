import type { JSX } from 'preact';
import type { PartialDate } from '../core/statement.ts';
import { eventDateInWords } from './date-words.ts';
import { distanceInWords } from './relative-date.ts';
import { useTranslate } from './strings.ts';

/** When it was said, and how far that is from the article if its date is known. */
export function EventDate(props: {
  date: PartialDate;
  notAfter?: PartialDate | undefined;
  article?: PartialDate | undefined;
}): JSX.Element {
  const translate = useTranslate();
  const { date, notAfter, article } = props;
  const words = eventDateInWords({ date, ...(notAfter !== undefined && { notAfter }) }, translate);
  const distance = article === undefined ? null : distanceInWords(date, article, translate);
  const machine = /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined;
  return (
    <span class="event-date">
      {machine ? <time dateTime={machine}>{words}</time> : <span>{words}</span>}
      {distance !== null && <span class="event-distance">{distance}</span>}
    </span>
  );
}
