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
  /** The date to write beside it, of a long line to the month; `null` where there is no room. */
  label: PartialDate | null;
}

export interface TimelineLayout {
  marks: TimelineMark[];
  /** Where the article stands, 0 to 1; `null` if its date is not known. */
  article: number | null;
}

/** Share of the line below which two marks would hide each other and are drawn as one; 13 px on the narrowest screen. */
const TOUCHING = 0.09;

/** Shares of the line, on the narrowest screen, of a day and of a month in the longest language (20 de dez. de 2021). */
const DAY_ROOM = 0.6;
const MONTH_ROOM = 0.4;

/** Days on a line from which on dates are written to the month. */
const LONG_SPAN = 200;

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
  const marks = joinTouching(dated.map(({ entry, day }) => ({ entry, at: place(day) })));
  if (span > LONG_SPAN) writeDates(marks, 7, MONTH_ROOM);
  else writeDates(marks, 10, DAY_ROOM);
  return {
    marks,
    article: article === null ? null : place(article),
  };
}

/** The middle of what a partial date can mean, as a day number; `null` if it is unknown. */
function middleDay(date: PartialDate): number | null {
  const bounds = dateBounds(date);
  return bounds === null ? null : (dayNumber(bounds.first) + dayNumber(bounds.last)) / 2;
}

function joinTouching(places: readonly { entry: TimelineEntry; at: number }[]): TimelineMark[] {
  const marks: TimelineMark[] = [];
  for (const { entry, at } of places) {
    const last = marks.at(-1);
    if (last && at - last.at < TOUCHING) last.entries.push(entry);
    else marks.push({ at, entries: [entry], label: null });
  }
  return marks;
}

/** Writes a date beside the outer marks first, then where there is room. `precision`: characters of a date that are written. */
function writeDates(marks: readonly TimelineMark[], precision: number, room: number): void {
  const written: number[] = [];
  for (const mark of [...marks.slice(0, 1), ...marks.slice(-1), ...marks]) {
    if (written.some((at) => Math.abs(mark.at - at) < room)) continue;
    written.push(mark.at);
    mark.label = mark.entries[0].date.slice(0, precision);
  }
}
