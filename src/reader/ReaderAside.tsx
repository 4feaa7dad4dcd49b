import type { JSX } from 'preact';
import type { StatementView } from '../core/protocol.ts';
import type { Passage } from '../core/statement.ts';
import { Button } from '../ui/Button.tsx';
import { MarkedText } from '../ui/MarkedText.tsx';
import { useTranslate } from '../ui/strings.ts';
import type { FoundPlace } from './find-in-statement.ts';
import { passagesOf } from './ReaderTurns.tsx';
import { writePlace } from './reader-place.ts';

/** UTF-16 units of a question in the outline, and of the words around a place found. */
const OUTLINE_LENGTH = 110;
const AROUND = 45;

/** Places found shown at most; the counter still tells how many there are. */
const MAX_LISTED = 200;

/** The statement's questions, each a link to where it is asked; nothing if nobody asked. */
export function QuestionOutline({ view }: { view: StatementView }): JSX.Element | null {
  const translate = useTranslate();
  const { statement } = view;
  const questions = statement.turns
    .filter(({ voice }) => voice === 'question')
    .flatMap((turn) => passagesOf(view, turn)[0] ?? []);
  if (questions.length === 0) return null;
  return (
    <nav class="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{translate('reader.outline')}</h2>
      <ol>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <a href={writePlace({ statement: statement.id, passage: id })}>
              <bdi lang={statement.languageText} dir="auto">
                {shorten(text)}
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
    <nav class="outline" aria-labelledby="found-title">
      <h2 id="found-title">{translate.plural('reader.find.count', found.length)}</h2>
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

function shorten(text: string): string {
  if (text.length <= OUTLINE_LENGTH) return text;
  const space = text.lastIndexOf(' ', OUTLINE_LENGTH);
  return `${text.slice(0, space > OUTLINE_LENGTH / 2 ? space : OUTLINE_LENGTH)} …`;
}
