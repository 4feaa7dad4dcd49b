import type { JSX } from 'preact';
import type { StatementView } from '../core/protocol.ts';
import type { Passage } from '../core/statement.ts';
import { writePlace } from '../platform/reader-place.ts';
import { Button } from '../ui/controls/Button.tsx';
import { MarkedText } from '../ui/statement/MarkedText.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { FoundPlace } from './find-in-statement.ts';
import { passagesOf } from './ReaderTurns.tsx';

/** UTF-16 units of a question or a passage's first words in the outline, and of the words around a place found. */
const QUESTION_LENGTH = 110;
const OPENING_LENGTH = 60;
const AROUND = 45;

/** Places found shown at most; the counter still tells how many there are. */
const MAX_LISTED = 200;

/**
 * The way through a statement: its questions, each a link to where it is asked. Where nobody asked, its passages by their
 * first words.
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

/** The places found, each with the words around it; pressing one goes there. */
export function FoundList(props: {
  found: readonly FoundPlace[];
  current: number;
  passages: readonly Passage[];
  language: string;
  onGo: (index: number) => void;
}): JSX.Element {
  const translate = useTranslate();
  const { found, passages } = props;
  return (
    <nav class="outline" aria-label={translate('reader.find.list')}>
      <h2>{translate.plural('reader.find.count', found.length)}</h2>
      <ol>
        {found.slice(0, MAX_LISTED).map((place, index) => {
          const text = passages.find(({ id }) => id === place.passage)?.text ?? '';
          return (
            <li
              key={`${place.passage}:${place.start}`}
              aria-current={index === props.current ? 'location' : undefined}
            >
              <Button kind="plain" onPress={() => props.onGo(index)}>
                …
                <MarkedText
                  text={text}
                  ranges={[place]}
                  language={props.language}
                  part={around(text, place)}
                />
                …
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function around(text: string, { start, end }: FoundPlace) {
  const from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
  const to = text.indexOf(' ', Math.min(text.length, end + AROUND));
  return { start: Math.min(from, start), end: to < 0 ? text.length : to };
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length / 2 ? space : length)} …`;
}
