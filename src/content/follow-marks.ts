import type { QuoteMarks } from '../page/mark-quotes.ts';
import { frameLimited } from '../page-ui/frame-limited.ts';

/** What the pointer does to marks; ids are those passed to `QuoteMarks.show`. */
export interface MarkEvents {
  onHover(id: string | null): void;
  onPress(id: string): void;
}

/**
 * Tracks the pointer over marks, which are not elements and have no events of their own. Measures at most once per frame.
 * While something is pressed, nothing is pointed at: a card that opened under words being selected would take the selection to the
 * page's end, where it stands. A finger on the glass is always pressed. A click on a link belongs to the link, and one that ends a
 * text selection is not a click on the mark. Nor is one that began elsewhere, as when the pill is dragged onto a mark: such a click
 * is told of what holds both places, not of what is pointed at.
 * A link that a mark stands in can be pressed for itself alone; whoever comes to it by keyboard points at the mark.
 */
export function followMarks(
  document: Document,
  marks: QuoteMarks,
  { onHover, onPress }: MarkEvents,
  signal: AbortSignal,
): void {
  // Of several within a frame the last one counts: the pointer is there now, or the page scrolled to what has the focus.
  let pointed: () => string | null;
  const measure = frameLimited(() => {
    if (!signal.aborted) onHover(pointed());
  });
  const point = (at: typeof pointed): void => {
    pointed = at;
    measure();
  };
  /** The mark in the link that has the focus. */
  let focused: string | null | false;
  const listening = { signal };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => point(() => (buttons ? null : marks.at(clientX, clientY))),
    listening,
  );
  document.addEventListener(
    'focusin',
    // A mouse, whose press moves the focus too, points by itself.
    ({ target }) => {
      focused =
        target instanceof Element && target.matches('a:focus-visible') && marks.within(target);
      if (focused) point(() => focused || null);
    },
    listening,
  );
  document.addEventListener('focusout', () => focused && point(() => null), listening);
  document.addEventListener(
    'click',
    (event) => {
      const { clientX, clientY } = event;
      if (!event.isTrusted || event.composedPath().some(isPressable)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = marks.at(clientX, clientY);
      if (id !== null && document.elementFromPoint(clientX, clientY) === event.target) onPress(id);
    },
    listening,
  );
}

function isPressable(target: EventTarget): boolean {
  return target instanceof Element && target.matches('a,button');
}
