import { readPartialDate } from '../dates/partial-date.ts';
import type { PassageCard } from '../findings.ts';
import type { PartialDate } from '../statement.ts';

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** How a manual writes months: in full, abbreviated before a day (AP), or abbreviated (MLA). */
export type MonthStyle = 'full' | 'ap' | 'mla';

/** The name of a month (1 to 12) in the style of a citation manual. AP abbreviates only before a day. */
function monthName(month: number, style: MonthStyle): string {
  const name = MONTH.format(Date.UTC(2000, month - 1));
  if (style === 'full' || name.length <= (style === 'ap' ? 5 : 4)) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}

/** "December 20, 2021", "Dec. 20, 2021", "December 2021", "2021": month first, as precise as known; `null` if unknown. */
export function monthFirst(date: PartialDate, style: MonthStyle): string | null {
  const parts = readPartialDate(date);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (month === undefined) return String(year);
  if (day === undefined) return `${monthName(month, style === 'ap' ? 'full' : style)} ${year}`;
  return `${monthName(month, style)} ${day}, ${year}`;
}

/** "20 Dec. 2021": day first, as in MLA; `null` if unknown. */
export function dayFirst(date: PartialDate, style: MonthStyle): string | null {
  const parts = readPartialDate(date);
  if (!parts) return null;
  const { year, month, day } = parts;
  return [day, month === undefined ? undefined : monthName(month, style), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** When it was said, "published" with the page's day, or "by" the last day there can have been: whatever of these is known first. */
export function saidOn(
  { date, notAfter, publicationDate }: Pick<PassageCard, 'date' | 'notAfter' | 'publicationDate'>,
  style: MonthStyle,
): string {
  const known = (words: string, day = 'unknown'): string | null => {
    const written = monthFirst(day, style);
    return written && words + written;
  };
  return (
    known('', date) ??
    known('published ', publicationDate) ??
    known('by ', notAfter) ??
    'date not known'
  );
}
