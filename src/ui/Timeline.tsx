import type { JSX } from 'preact';
import { dateBounds, dayNumber } from '../core/dates/partial-date.ts';
import type { PartialDate } from '../core/statement.ts';
import { dateInWords } from './date-words.ts';
import { useTranslate } from './strings.ts';
import { useTrusted } from './trust.ts';

interface TimelineEntry {
  id: string;
  date: PartialDate;
  speaker: string;
  title: string;
  /** It is not among the cards below: pressing its mark opens the statement. */
  elsewhere?: boolean;
}

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** Date of the article, drawn among the statements. */
  articleDate: PartialDate;
  onSelect: (id: string) => void;
}

/** Share of the line below which two marks would hide each other and are drawn as one. */
const TOUCHING = 0.05;

/** Share of the line that a date needs; a mark nearer to the one before keeps its date to itself. */
const LABEL_ROOM = 0.24;

/**
 * Statements along a line of time, with the article among them. An ordered list of buttons: it reads as sentences
 * without sight, and the line is decoration. Draws nothing if fewer than two things have a date.
 */
export function Timeline({ entries, articleDate, onSelect }: TimelineProps): JSX.Element | null {
  const translate = useTranslate();
  const trusted = useTrusted();
  const dated = entries
    .map((entry) => ({ entry, day: middleDay(entry.date) }))
    .filter((mark): mark is { entry: TimelineEntry; day: number } => mark.day !== null)
    .sort((a, b) => a.day - b.day);
  const article = middleDay(articleDate);
  const days = [...dated.map(({ day }) => day), ...(article === null ? [] : [article])];
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  if (dated.length === 0 || days.length < 2 || span === 0) return null;
  const place = (day: number): number => (day - first) / span;
  const groups = groupTouching(dated.map(({ entry, day }) => ({ entry, at: place(day) })));

  return (
    <div class="timeline">
      <svg class="timeline-line" aria-hidden="true" focusable="false" width="100%" height="2">
        <line x1="0" y1="1" x2="100%" y2="1" stroke="currentColor" stroke-width="2" />
      </svg>
      <ol aria-label={translate('timeline.title')}>
        {groups.map((group) => (
          <li key={group.entries[0]?.id} class="timeline-mark" style={{ '--at': String(group.at) }}>
            <button
              type="button"
              title={group.entries.map((entry) => entryInWords(entry)).join('\n')}
              onClick={trusted(() => onSelect(leadOf(group)?.id ?? ''))}
            >
              <span class={leadOf(group)?.elsewhere ? 'timeline-dot elsewhere' : 'timeline-dot'}>
                {group.entries.length > 1 ? group.entries.length : ''}
              </span>
              {group.labelled && <span class="timeline-date">{groupDate(group.entries)}</span>}
              <span class="sr-only">{group.entries.map(entryInWords).join('; ')}</span>
            </button>
          </li>
        ))}
        {article !== null && (
          <li class="timeline-mark timeline-article" style={{ '--at': String(place(article)) }}>
            <span class="timeline-date">{translate('timeline.article')}</span>
            <span class="timeline-dot" />
            <span class="sr-only">{dateInWords(articleDate, translate)}</span>
          </li>
        )}
      </ol>
    </div>
  );

  function entryInWords({ date, speaker, title, elsewhere }: TimelineEntry): string {
    const words = translate('timeline.item', {
      date: dateInWords(date, translate),
      speaker,
      title,
    });
    return elsewhere ? `${words} (${translate('action.whole')})` : words;
  }

  function groupDate(group: readonly TimelineEntry[]): string {
    const date = group[0]?.date ?? '';
    return dateInWords(span > 200 ? date.slice(0, 7) : date, translate, 'short');
  }
}

/** The middle of what a partial date can mean, as a day number; `null` if it is unknown. */
function middleDay(date: PartialDate): number | null {
  const bounds = dateBounds(date);
  return bounds === null ? null : (dayNumber(bounds.first) + dayNumber(bounds.last)) / 2;
}

/** A mark of several leads to one whose card is at hand, if there is one. */
function leadOf({ entries }: Group): TimelineEntry | undefined {
  return entries.find(({ elsewhere }) => !elsewhere) ?? entries[0];
}

interface Group {
  at: number;
  entries: TimelineEntry[];
  /** There is room to write its date. */
  labelled: boolean;
}

function groupTouching(marks: readonly { entry: TimelineEntry; at: number }[]): Group[] {
  const groups: Group[] = [];
  let lastLabel = -1;
  for (const { entry, at } of marks) {
    const last = groups.at(-1);
    if (last && at - last.at < TOUCHING) {
      last.entries.push(entry);
      continue;
    }
    const labelled = at - lastLabel >= LABEL_ROOM;
    if (labelled) lastLabel = at;
    groups.push({ at, entries: [entry], labelled });
  }
  return groups;
}
