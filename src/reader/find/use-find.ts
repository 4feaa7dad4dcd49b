import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../core/statement.ts';
import { passageAnchor, type ReaderPlace } from '../../platform/reader-place.ts';
import { type FoundPlace, findInStatement } from './find-in-statement.ts';

/**
 * Finds words in the passages drawn inside `box`. The first words come from the address; an address without any leaves those that
 * are there. `current` is a position in `found`.
 */
export function useFind(
  passages: readonly Passage[],
  place: ReaderPlace,
  box: RefObject<HTMLElement | null>,
) {
  const [query, setQuery] = useState(place.find);
  const found = useMemo(() => findInStatement(passages, query), [passages, query]);
  const [current, setCurrent] = useState(() => firstIn(found, place.passage));

  const lastFind = useRef('');
  // Before painting: what is asked for next frame then comes before the first picture too.
  useLayoutEffect(() => {
    if (place.find !== '' && place.find !== lastFind.current) {
      setQuery(place.find);
      setCurrent(firstIn(findInStatement(passages, place.find), place.passage));
      // An address with a passage leads there; one without to the words.
      if (place.passage === null) showCurrent();
    }
    lastFind.current = place.find;
  }, [place.find]);

  const passageElement = (passage: string) =>
    box.current?.querySelector(`#${CSS.escape(passageAnchor(passage))}`);
  /** Brings the current place into view once it is drawn, or else its passage, which is there already. */
  const showCurrent = (passage?: string): void => {
    requestAnimationFrame(() => {
      const shown =
        box.current?.querySelector('mark.current') ??
        (passage ? passageElement(passage) : undefined);
      shown?.scrollIntoView({ block: 'center' });
    });
  };
  const go = (index: number): void => {
    setCurrent(index);
    showCurrent(found[index]?.passage);
  };
  /** Position of the passage that was being read when the first letter was typed. */
  const readFrom = useRef(0);
  const type = (words: string): void => {
    if (query === '') readFrom.current = firstInView(box.current);
    const further = new Set(passages.slice(readFrom.current).map(({ id }) => id));
    const first = findInStatement(passages, words).findIndex(({ passage }) => further.has(passage));
    setQuery(words);
    setCurrent(Math.max(0, first));
    // As in the browser's own search, also while one is typing.
    showCurrent();
  };
  const step = (by: 1 | -1): void => {
    if (found.length > 0) go((current + by + found.length) % found.length);
  };
  return { query, found, current, type, go, step };
}

/** The position of the first place found in a passage; 0 if there is none. */
function firstIn(found: readonly FoundPlace[], passage: string | null): number {
  return Math.max(
    0,
    found.findIndex((place) => place.passage === passage),
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
