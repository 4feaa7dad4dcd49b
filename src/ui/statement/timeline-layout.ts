import { dateBounds, dayNumber } from '../../core/dates/partial-date.ts';
import type { PartialDate } from '../../core/statement.ts';

/** A statement as the timeline shows it. */
export interface TimelineEntry {
  id: string;
  date: PartialDate;
  speaker: string;
  title: string;
  /** It is not among the cards below: pressing its mark opens the statement. */
  elsewhere?: boolean;
}

/** A mark on the line: a statement, or several that would hide each other, the earliest first. */
export interface TimelineMark {
  /** Share of the line before it, 0 to 1. */
  at: number;
  entries: [TimelineEntry, ...TimelineEntry[]];
  /** There is room to write its date. */
  labelled: boolean;
}

export interface TimelineLayout {
  marks: TimelineMark[];
  /** Where the article stands, 0 to 1; `null` if its date is not known. */
  article: number | null;
  /** Days from the first to the last thing on the line. */
  span: number;
}

/** Share of the line below which two marks would hide each other and are drawn as one; 13 px on the narrowest screen. */
const TOUCHING = 0.09;

/** Share of the line that a date needs; a mark nearer to the one before keeps its date to itself. */
const LABEL_ROOM = 0.24;

/** Places statements and article on a line of time; `null` if there is no statement to place, or all is of one day. */
export function layOutTimeline(
  entries: readonly TimelineEntry[],
  articleDate: PartialDate,
): TimelineLayout | null {
  const dated = entries
    .flatMap((entry) => {
      const day = middleDay(entry.date);
      return day === null ? [] : [{ entry, day }];
    })
    .sort((a, b) => a.day - b.day);
  const article = middleDay(articleDate);
  const days = [...dated.map(({ day }) => day), ...(article === null ? [] : [article])];
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  if (dated.length === 0 || span === 0) return null;
  const place = (day: number): number => (day - first) / span;
  return {
    marks: joinTouching(dated.map(({ entry, day }) => ({ entry, at: place(day) }))),
    article: article === null ? null : place(article),
    span,
  };
}

/** The middle of what a partial date can mean, as a day number; `null` if it is unknown. */
function middleDay(date: PartialDate): number | null {
  const bounds = dateBounds(date);
  return bounds === null ? null : (dayNumber(bounds.first) + dayNumber(bounds.last)) / 2;
}

function joinTouching(places: readonly { entry: TimelineEntry; at: number }[]): TimelineMark[] {
  const marks: TimelineMark[] = [];
  let lastLabel = -1;
  for (const { entry, at } of places) {
    const last = marks.at(-1);
    if (last && at - last.at < TOUCHING) {
      last.entries.push(entry);
      continue;
    }
    const labelled = at - lastLabel >= LABEL_ROOM;
    if (labelled) lastLabel = at;
    marks.push({ at, entries: [entry], labelled });
  }
  return marks;
}
