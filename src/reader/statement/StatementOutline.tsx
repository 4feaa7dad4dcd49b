import type { JSX } from 'preact';
import type { StatementView } from '../../core/protocol.ts';
import { writePlace } from '../../platform/reader-place.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { passagesOf } from './ReaderTurns.tsx';

/** UTF-16 units of a question in the outline, and of a passage's first words. */
const QUESTION_LENGTH = 110;
const OPENING_LENGTH = 60;

/**
 * The outline of a statement: its questions, each a link to where it is asked. Without questions, its passages by their first
 * words.
 */
export function StatementOutline({ view }: { view: StatementView }): JSX.Element {
  const translate = useTranslate();
  const { statement } = view;
  const questions = statement.turns
    .filter(({ voice }) => voice === 'question')
    .flatMap((turn) => passagesOf(view, turn)[0] ?? []);
  const asked = questions.length > 0;
  const entries = asked ? questions : statement.turns.flatMap((turn) => passagesOf(view, turn));
  return (
    <nav class="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{translate(asked ? 'reader.outline' : 'reader.outlineParagraphs')}</h2>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={writePlace({ statement: statement.id, passage: id })}>
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

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length / 2 ? space : length)} …`;
}
