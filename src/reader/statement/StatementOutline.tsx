import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StatementView } from '../../core/protocol.ts';
import type { Passage } from '../../core/statement.ts';
import { writePlace } from '../../platform/reader-place.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { keepInView } from '../find/keep-in-view.ts';
import { passagesOf } from './ReaderTurns.tsx';
import { usePlaceRead } from './use-place-read.ts';

/** UTF-16 units of a question in the outline, and of a passage's first words. */
const QUESTION_LENGTH = 110;
const OPENING_LENGTH = 60;

/**
 * The outline of a statement: its questions, each a link to where it is asked; the one being read is marked. Without questions, its
 * passages by their first words.
 */
export function StatementOutline(props: {
  view: StatementView;
  /** Id of the passage that the address points to. */
  chosen: string | null;
}): JSX.Element {
  const translate = useTranslate();
  const { view, chosen } = props;
  const { statement } = view;
  const { asked, entries } = useMemo(() => outlineOf(view), [view]);
  const ids = useMemo(() => entries.map(({ id }) => id), [entries]);
  const read = usePlaceRead(ids, chosen);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    keepInView(nav.current?.querySelector('[aria-current]') ?? null);
  }, [read]);
  return (
    <nav class="outline" aria-labelledby="outline-title" ref={nav}>
      <h2 id="outline-title">{translate(asked ? 'reader.outline' : 'reader.outlineParagraphs')}</h2>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a
              href={writePlace({ statement: statement.id, passage: id })}
              aria-current={id === read ? 'location' : undefined}
            >
              <bdi lang={statement.languageText} dir="auto">
                {shorten(text, asked ? QUESTION_LENGTH : OPENING_LENGTH)}
              </bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function outlineOf(view: StatementView): { asked: boolean; entries: Passage[] } {
  const { turns } = view.statement;
  const questions = turns
    .filter(({ voice }) => voice === 'question')
    .flatMap((turn) => passagesOf(view, turn)[0] ?? []);
  if (questions.length > 0) return { asked: true, entries: questions };
  return { asked: false, entries: turns.flatMap((turn) => passagesOf(view, turn)) };
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length / 2 ? space : length)}\u00a0…`;
}
