import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../core/statement.ts';
import { passageAnchor, type ReaderPlace } from '../../platform/reader-place.ts';
import { findInStatement } from './find-in-statement.ts';

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
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      found.findIndex(({ passage }) => passage === place.passage),
    ),
  );

  const lastFind = useRef(place.find);
  useEffect(() => {
    if (place.find !== '' && place.find !== lastFind.current) {
      setQuery(place.find);
      setCurrent(0);
    }
    lastFind.current = place.find;
  }, [place.find]);

  const passageElement = (passage: string) =>
    box.current?.querySelector(`#${CSS.escape(passageAnchor(passage))}`);
  const currentMark = () => box.current?.querySelector('mark.current');
  const go = (index: number): void => {
    setCurrent(index);
    const target = found[index] && passageElement(found[index].passage);
    // The mark is drawn after this change; its passage is there already.
    requestAnimationFrame(() => {
      (currentMark() ?? target)?.scrollIntoView({ block: 'center' });
    });
  };
  /** Position of the passage that was being read when the first letter was typed. */
  const readFrom = useRef(0);
  const type = (words: string): void => {
    if (query === '') readFrom.current = firstInView(box.current);
    const further = new Set(passages.slice(readFrom.current).map(({ id }) => id));
    const first = findInStatement(passages, words).findIndex(({ passage }) => further.has(passage));
    setQuery(words);
    setCurrent(Math.max(0, first));
    // Drawn by then: the current place comes into view as it is typed, as in the browser's own search.
    requestAnimationFrame(() => currentMark()?.scrollIntoView({ block: 'center' }));
  };
  const step = (by: 1 | -1): void => {
    if (found.length > 0) go((current + by + found.length) % found.length);
  };
  return { query, found, current, type, go, step };
}

/** The position of the first passage that is not above the window; 0 if all are. */
function firstInView(box: HTMLElement | null): number {
  const passages = [...(box?.querySelectorAll('.reader-passage') ?? [])];
  return Math.max(
    0,
    passages.findIndex((passage) => passage.getBoundingClientRect().bottom > 0),
  );
}
