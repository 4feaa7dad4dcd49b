import type { JSX } from 'preact';
import type { StatementView } from '../../core/protocol.ts';
import { speakerName } from '../../core/speaker-name.ts';
import type { Passage, Turn } from '../../core/statement.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import type { FoundPlace } from '../find/find-in-statement.ts';
import type { ReaderHost } from '../host/reader-host.ts';
import { ReaderPassage } from './ReaderPassage.tsx';

export interface ReaderTurnsProps {
  view: StatementView;
  /** Id of the passage that the address points to. */
  chosen: string | null;
  found: readonly FoundPlace[];
  /** Position in `found`. */
  current: number;
  host: Pick<ReaderHost, 'copy' | 'now'>;
}

/** The whole statement, turn by turn. Speakers are named when they change; questions are set apart from answers. */
export function ReaderTurns(props: ReaderTurnsProps): JSX.Element {
  const { view } = props;
  const { turns } = view.statement;
  return (
    <div class="turns">
      {turns.map((turn, index) => (
        <ReaderTurn
          {...props}
          key={turn.passages[0]}
          turn={turn}
          before={turns[index - 1] ?? null}
        />
      ))}
    </div>
  );
}

function ReaderTurn(props: ReaderTurnsProps & { turn: Turn; before: Turn | null }): JSX.Element {
  const translate = useTranslate();
  const { view, turn, before, found } = props;
  const passages = passagesOf(view, turn);
  const named = before?.label !== turn.label || before.voice !== turn.voice;
  const lastBefore = before ? passagesOf(view, before).at(-1)?.paragraph : undefined;
  // A paragraph of the source that mixes voices is several turns here; they are kept close together.
  const continues = lastBefore === passages[0]?.paragraph;
  return (
    <section class={`turn turn-${turn.voice}${continues ? ' turn-continues' : ''}`}>
      {turn.voice === 'question' ? (
        <h3 class="turn-label">
          <span>{translate('reader.question')}</span>
          <bdi class="turn-asker">{speakerName(turn.label, translate('voice.unnamed'))}</bdi>
        </h3>
      ) : (
        named && (
          <p class="turn-label">
            <bdi lang={view.statement.languageText}>{turn.label}</bdi>
            {(turn.voice === 'reported' || turn.voice === 'editorial') && (
              <span class="voice-tag">{translate(`reader.${turn.voice}`)}</span>
            )}
          </p>
        )
      )}
      {passages.map((passage) => {
        const marks = found.filter((place) => place.passage === passage.id);
        const inTurn = found[props.current];
        const current = inTurn ? marks.indexOf(inTurn) : -1;
        return (
          <ReaderPassage
            key={passage.id}
            view={view}
            passage={passage}
            chosen={passage.id === props.chosen}
            marks={marks}
            current={current < 0 ? null : current}
            host={props.host}
          />
        );
      })}
    </section>
  );
}

/** The passages of a turn, in order. */
export function passagesOf({ passages }: Pick<StatementView, 'passages'>, turn: Turn): Passage[] {
  return turn.passages.flatMap((position) => passages[position] ?? []);
}
