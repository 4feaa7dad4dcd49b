import type { QuoteMarks } from '../page/mark-quotes.ts';

/** What the pointer does to marks; ids are those given to `QuoteMarks.show`. */
export interface MarkEvents {
  onHover(id: string | null): void;
  onPress(id: string): void;
}

/**
 * Follows the pointer over marks, which are no elements and have no events of their own. Measures at most once
 * a frame. A press on a link is the link's, and a press that ends a selection of words is no press on the mark.
 */
export function followMarks(
  document: Document,
  marks: QuoteMarks,
  { onHover, onPress }: MarkEvents,
  signal: AbortSignal,
): void {
  /** Where the pointer is since the last frame; `null` if it has not moved. */
  let moved: { clientX: number; clientY: number } | null = null;
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType }) => {
      if (pointerType === 'touch') return;
      // Of several moves within a frame the last one counts: there the pointer rests.
      if (!moved) requestAnimationFrame(measure);
      moved = { clientX, clientY };
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      const { clientX, clientY } = event;
      if (!event.isTrusted || event.composedPath().some(isPressable)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = marks.at(clientX, clientY);
      if (id !== null) onPress(id);
    },
    { signal, passive: true },
  );

  function measure(): void {
    const place = moved;
    moved = null;
    if (place && !signal.aborted) onHover(marks.at(place.clientX, place.clientY));
  }
}

function isPressable(target: EventTarget): boolean {
  return target instanceof Element && (target.localName === 'a' || target.localName === 'button');
}
