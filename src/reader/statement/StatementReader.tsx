import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StatementView } from '../../core/protocol.ts';
import type { StatementHead } from '../../core/statement.ts';
import { type ReaderPlace, writePlace } from '../../platform/reader-place.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import { FindBar } from '../find/FindBar.tsx';
import { FoundList } from '../find/FoundList.tsx';
import { findInStatement } from '../find/find-in-statement.ts';
import type { ReaderHost } from '../host/reader-host.ts';
import { neighbours } from '../list/statement-order.ts';
import { Byline } from './Byline.tsx';
import { passageNumber } from './ReaderPassage.tsx';
import { ReaderProvenance } from './ReaderProvenance.tsx';
import { passagesOf, ReaderTurns } from './ReaderTurns.tsx';
import { StatementOutline } from './StatementOutline.tsx';

export interface StatementReaderProps {
  view: StatementView;
  place: ReaderPlace;
  /** Heads of all statements, for the way to the neighbours in time. */
  statements: readonly StatementHead[];
  host: ReaderHost;
}

/**
 * One whole statement: provenance on top, its turns, its questions, and words found in it. Words to find come from the place; a place
 * without any leaves those that are there. Another statement needs another instance (a key).
 */
export function StatementReader({
  view,
  place,
  statements,
  host,
}: StatementReaderProps): JSX.Element {
  const translate = useTranslate();
  const { statement } = view;
  const [query, setQuery] = useState(place.find);
  const box = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => statement.turns.flatMap((turn) => passagesOf(view, turn)), [view]);
  const found = useMemo(() => findInStatement(passages, query), [passages, query]);
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      found.findIndex(({ passage }) => passage === place.passage),
    ),
  );

  const lastFind = useRef(place.find);
  useEffect(() => {
    if (place.find !== '' && place.find !== lastFind.current) change(place.find);
    lastFind.current = place.find;
  }, [place.find]);
  // Before it is painted: whoever presses a key at once must not lose the focus again.
  useLayoutEffect(() => {
    if (place.passage === null) return;
    const target = box.current?.querySelector<HTMLElement>(anchorOf(place.passage));
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [view, place.passage]);

  const go = (index: number): void => {
    setCurrent(index);
    const target = found[index] && box.current?.querySelector(anchorOf(found[index].passage));
    // The mark itself is drawn only after this change; its passage is there already.
    requestAnimationFrame(() => {
      (box.current?.querySelector('mark.current') ?? target)?.scrollIntoView({ block: 'center' });
    });
  };
  const change = (words: string): void => {
    setQuery(words);
    setCurrent(0);
  };
  /** Position of the passage that was being read when the first letter was typed. */
  const readFrom = useRef(0);
  const type = (words: string): void => {
    if (query === '') readFrom.current = firstInView(box.current);
    const further = new Set(passages.slice(readFrom.current).map(({ id }) => id));
    const first = findInStatement(passages, words).findIndex(({ passage }) => further.has(passage));
    setQuery(words);
    setCurrent(Math.max(0, first));
    // Drawn by then: the place in turn comes into view as it is typed, as in the browser's own search.
    requestAnimationFrame(() => {
      box.current?.querySelector('mark.current')?.scrollIntoView({ block: 'center' });
    });
  };
  const step = (by: 1 | -1): void => {
    if (found.length > 0) go((current + by + found.length) % found.length);
  };

  return (
    <>
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
            <StatementOutline view={view} />
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
      {/* Apart from the columns, or the list that stays in sight would cover it at the end. */}
      <Neighbours statements={statements} id={statement.id} />
    </>
  );
}

function Neighbours(props: Pick<StatementReaderProps, 'statements'> & { id: string }) {
  const translate = useTranslate();
  const { earlier, later } = neighbours(props.statements, props.id);
  if (!earlier && !later) return null;
  return (
    <nav class="neighbours" aria-label={translate('reader.neighbours')}>
      {earlier && (
        <a rel="prev" href={writePlace({ statement: earlier.id })}>
          {translate('reader.previous', { title: earlier.title })}
        </a>
      )}
      {later && (
        <a rel="next" href={writePlace({ statement: later.id })}>
          {translate('reader.next', { title: later.title })}
        </a>
      )}
    </nav>
  );
}

/** The position of the first passage that is not above the window; 0 if all are. */
function firstInView(box: HTMLElement | null): number {
  const passages = [...(box?.querySelectorAll('.reader-passage') ?? [])];
  return Math.max(
    0,
    passages.findIndex((passage) => passage.getBoundingClientRect().bottom > 0),
  );
}

function anchorOf(passage: string): string {
  return `#${CSS.escape(passage.split('#').at(-1) ?? '')}`;
}
