import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PartialDate } from '../../core/statement.ts';
import { Button } from '../controls/Button.tsx';
import { useTrusted } from '../controls/trust.ts';
import { dateInWords } from '../words/date-words.ts';
import { type Translate, useTranslate } from '../words/strings.ts';
import { layOutTimeline, type TimelineEntry, type TimelineMark } from './timeline-layout.ts';

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** Date of the article, drawn among the statements. */
  articleDate: PartialDate;
  onSelect: (id: string) => void;
}

/**
 * Statements on a timeline, with the article among them. An ordered list of buttons, which screen readers read as sentences;
 * the line is decoration, and so is the key to its rings, of which each button tells in words. A mark for several statements
 * unfolds their list. Draws nothing if fewer than two days are known.
 */
export function Timeline({ entries, articleDate, onSelect }: TimelineProps): JSX.Element | null {
  const translate = useTranslate();
  const [opened, setOpened] = useState('');
  const layout = layOutTimeline(entries, articleDate);
  if (!layout) return null;
  const { marks, article } = layout;
  const open = marks.find(({ entries: [first] }) => first.id === opened)?.entries;
  return (
    <>
      <div class="timeline">
        <svg aria-hidden="true" width="100%" height="2">
          <rect width="100%" height="2" fill="currentColor" />
        </svg>
        <ol aria-label={translate('timeline.title')}>
          {marks.map((mark) => (
            <Mark
              key={mark.entries[0].id}
              mark={mark}
              isOpen={mark.entries === open}
              onOpen={setOpened}
              onSelect={onSelect}
            />
          ))}
          {article !== null && (
            <li class="timeline-mark timeline-article" style={{ '--at': String(article) }}>
              <span class="timeline-date">{translate('timeline.article')}</span>
              <span class="timeline-dot" />
              <span class="sr-only">{dateInWords(articleDate, translate)}</span>
            </li>
          )}
        </ol>
      </div>
      {entries.some(({ elsewhere }) => elsewhere) && (
        <p class="timeline-key" aria-hidden="true">
          <span class="timeline-dot elsewhere" />
          {translate('timeline.elsewhere')}
        </p>
      )}
      {open && (
        <ul class="timeline-list">
          {open.map((entry) => (
            <li key={entry.id}>
              <Button kind="plain" onPress={() => onSelect(entry.id)}>
                <bdi>{entryInWords(entry, translate)}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Mark(props: {
  mark: TimelineMark;
  isOpen: boolean;
  onOpen: (id: string) => void;
  onSelect: (id: string) => void;
}): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const { mark, isOpen, onOpen, onSelect } = props;
  const { entries, label } = mark;
  const [{ id }] = entries;
  const many = entries.length > 1;
  const words = markInWords(mark, translate);
  const elsewhere = entries.every((entry) => entry.elsewhere);
  return (
    <li class="timeline-mark" style={{ '--at': String(mark.at) }}>
      <button
        type="button"
        aria-expanded={many ? isOpen : undefined}
        onClick={trusted(() => (many ? onOpen(isOpen ? '' : id) : onSelect(id)))}
      >
        <span
          class={`timeline-dot${elsewhere ? ' elsewhere' : ''}`}
          title={words}
          aria-hidden="true"
        >
          {many && entries.length}
        </span>
        {label !== null && (
          <span class="timeline-date" title={words} aria-hidden="true">
            {dateInWords(label, translate, 'short')}
          </span>
        )}
        <span class="sr-only">{words}</span>
      </button>
    </li>
  );
}

function markInWords({ entries: [first, ...others] }: TimelineMark, translate: Translate): string {
  const last = others.at(-1);
  if (!last) return entryInWords(first, translate);
  return translate('timeline.several', {
    found: translate.plural('page.pill', others.length + 1),
    from: dateInWords(first.date, translate),
    until: dateInWords(last.date, translate),
  });
}

function entryInWords(
  { date, speaker, title, elsewhere }: TimelineEntry,
  translate: Translate,
): string {
  const words = translate('timeline.item', {
    date: dateInWords(date, translate),
    speaker,
    title,
  });
  return elsewhere ? `${words} (${translate('action.whole')})` : words;
}
