import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dateBounds, dayNumber } from '../../core/dates/partial-date.ts';
import type { PartialDate } from '../../core/statement.ts';
import { Button } from '../controls/Button.tsx';
import { useTrusted } from '../controls/trust.ts';
import { dateInWords } from '../words/date-words.ts';
import { useTranslate } from '../words/strings.ts';

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

/** Share of the line below which two marks would hide each other and are drawn as one; 13 px on the narrowest screen. */
const TOUCHING = 0.09;

/** Share of the line that a date needs; a mark nearer to the one before keeps its date to itself. */
const LABEL_ROOM = 0.24;

/**
 * Statements along a line of time, with the article among them. An ordered list of buttons: it reads as sentences
 * without sight, and the line is decoration. A mark of several statements unfolds their list. Draws nothing if fewer than two
 * things have a date.
 */
export function Timeline({ entries, articleDate, onSelect }: TimelineProps): JSX.Element | null {
  const translate = useTranslate();
  const trusted = useTrusted();
  const [opened, setOpened] = useState('');
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
  const open = groups.find(({ entries: [first] }) => first?.id === opened)?.entries;

  return (
    <>
      <div class="timeline">
        <svg class="timeline-line" aria-hidden="true" width="100%" height="2">
          <rect width="100%" height="2" fill="currentColor" />
        </svg>
        <ol aria-label={translate('timeline.title')}>
          {groups.map(({ at, entries, labelled }) => {
            const [{ id }, ...others] = entries;
            const many = others.length > 0;
            const words = groupInWords(entries);
            return (
              <li key={id} class="timeline-mark" style={{ '--at': String(at) }}>
                <button
                  type="button"
                  title={words}
                  aria-expanded={many ? entries === open : undefined}
                  onClick={trusted(() =>
                    many ? setOpened(entries === open ? '' : id) : onSelect(id),
                  )}
                >
                  <span
                    class={`timeline-dot${entries.every(({ elsewhere }) => elsewhere) ? ' elsewhere' : ''}`}
                  >
                    {many && entries.length}
                  </span>
                  {labelled && <span class="timeline-date">{groupDate(entries)}</span>}
                  <span class="sr-only">{words}</span>
                </button>
              </li>
            );
          })}
          {article !== null && (
            <li class="timeline-mark timeline-article" style={{ '--at': String(place(article)) }}>
              <span class="timeline-date">{translate('timeline.article')}</span>
              <span class="timeline-dot" />
              <span class="sr-only">{dateInWords(articleDate, translate)}</span>
            </li>
          )}
        </ol>
      </div>
      {open && (
        <ul class="timeline-list">
          {open.map((entry) => (
            <li key={entry.id}>
              <Button kind="plain" onPress={() => onSelect(entry.id)}>
                <bdi>{entryInWords(entry)}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );

  function groupInWords(group: Group['entries']): string {
    const [first, ...others] = group;
    const last = others.at(-1);
    if (!last) return entryInWords(first);
    const count = translate.plural('page.pill', group.length);
    return `${count}, ${dateInWords(first.date, translate)} – ${dateInWords(last.date, translate)}`;
  }

  function entryInWords({ date, speaker, title, elsewhere }: TimelineEntry): string {
    const words = translate('timeline.item', {
      date: dateInWords(date, translate),
      speaker,
      title,
    });
    return elsewhere ? `${words} (${translate('action.whole')})` : words;
  }

  function groupDate([{ date }]: Group['entries']): string {
    return dateInWords(span > 200 ? date.slice(0, 7) : date, translate, 'short');
  }
}

/** The middle of what a partial date can mean, as a day number; `null` if it is unknown. */
function middleDay(date: PartialDate): number | null {
  const bounds = dateBounds(date);
  return bounds === null ? null : (dayNumber(bounds.first) + dayNumber(bounds.last)) / 2;
}

interface Group {
  at: number;
  entries: [TimelineEntry, ...TimelineEntry[]];
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
