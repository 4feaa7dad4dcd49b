import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { StatementView } from '../../core/protocol.ts';
import type { StatementHead } from '../../core/statement.ts';
import { passageAnchor, type ReaderPlace } from '../../platform/reader-place.ts';
import { Announcer } from '../../ui/controls/Announcer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import { FindBar } from '../find/FindBar.tsx';
import { FoundList } from '../find/FoundList.tsx';
import { useFind } from '../find/use-find.ts';
import type { ReaderHost } from '../host/reader-host.ts';
import { Neighbours } from '../list/Neighbours.tsx';
import { Byline } from './Byline.tsx';
import { passageNumber } from './ReaderPassage.tsx';
import { ReaderProvenance } from './ReaderProvenance.tsx';
import { passagesOf, ReaderTurns } from './ReaderTurns.tsx';
import { StatementOutline } from './StatementOutline.tsx';
import { useHeldPlace } from './use-held-place.ts';
import { useStepKeys } from './use-step-keys.ts';

export interface StatementReaderProps {
  view: StatementView;
  place: ReaderPlace;
  /** Heads of all statements, for the links to those before and after. */
  statements: readonly StatementHead[];
  host: ReaderHost;
}

/**
 * One whole statement: provenance on top, its turns, its questions, and words found in it. Words to find come from the address;
 * an address without any leaves those that are there. Each statement needs its own instance (a key).
 */
export function StatementReader({
  view,
  place,
  statements,
  host,
}: StatementReaderProps): JSX.Element {
  const translate = useTranslate();
  const { statement } = view;
  const box = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => statement.turns.flatMap((turn) => passagesOf(view, turn)), [view]);
  const { query, found, current, type, go, step } = useFind(passages, place, box);

  useStepKeys(box, { count: found.length, step });

  // Before painting: a key pressed at once must not be followed by a change of focus. Each time that the place is asked for, even if
  // it was the last one, too: one may have scrolled on.
  useLayoutEffect(() => {
    if (place.passage === null) return;
    const target = box.current?.querySelector<HTMLElement>(
      `#${CSS.escape(passageAnchor(place.passage))}`,
    );
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [view, place]);
  useHeldPlace(box);

  return (
    <Announcer>
      <div class="statement" ref={box}>
        <header class="statement-head">
          <h1>
            <bdi lang={statement.languageText} dir="auto">
              {statement.title}
            </bdi>
          </h1>
          {place.passage !== null && !passages.some(({ id }) => id === place.passage) && (
            <p class="reader-notice" role="status">
              {translate('reader.noPassage', { number: passageNumber(place.passage) })}
            </p>
          )}
          <Byline head={statement} />
          <ReaderProvenance head={statement} openSource={host.openSource} />
        </header>
        <div class="statement-tools">
          <FindBar
            query={query}
            count={found.length}
            current={current}
            onChange={type}
            onStep={step}
          />
          <Button onPress={host.print}>{translate('reader.print')}</Button>
        </div>
        <aside class="statement-aside">
          {query.trim() !== '' && found.length > 0 ? (
            <FoundList
              found={found}
              current={current}
              passages={passages}
              language={statement.languageText}
              onGo={go}
            />
          ) : (
            <StatementOutline view={view} chosen={place.passage} />
          )}
        </aside>
        <ReaderTurns
          view={view}
          chosen={place.passage}
          found={found}
          current={current}
          host={host}
        />
      </div>
      {/* Outside the columns, or the sticky list would cover it at the end. */}
      <Neighbours statements={statements} id={statement.id} />
    </Announcer>
  );
}
