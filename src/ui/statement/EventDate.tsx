import type { JSX } from 'preact';
import { readPartialDate } from '../../core/dates/partial-date.ts';
import type { PartialDate } from '../../core/statement.ts';
import { eventDateInWords } from '../words/date-words.ts';
import { distanceInWords } from '../words/relative-date.ts';
import { useTranslate } from '../words/strings.ts';

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
  return (
    <span class="event-date">
      {readPartialDate(date) ? <time dateTime={date}>{words}</time> : <span>{words}</span>}
      {distance !== null && <span class="event-distance">{distance}</span>}
    </span>
  );
}
