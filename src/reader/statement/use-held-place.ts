import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A passage with the distance of its top from the window's, in px. */
interface Held {
  passage: Element;
  top: number;
}

/**
 * Leaves the passage that one is reading where it is when the text becomes wider or narrower: a side panel is drawn, a phone turned,
 * a tab gets its size late. All above it is then longer or shorter, and browsers make up only for what is put in or taken out.
 */
export function useHeldPlace(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const text = box.current;
    if (!text) return;
    let held = placeIn(text);
    let width = text.clientWidth;
    const hold = (): void => {
      // Not a place that a new width has just moved: that is made good for first.
      if (text.clientWidth === width) held = placeIn(text);
    };
    const observer = new ResizeObserver(() => {
      if (text.clientWidth === width) return;
      width = text.clientWidth;
      // Whoever went to the top in the same moment stays there.
      if (!held?.passage.isConnected || window.scrollY === 0) return;
      const { top } = held.passage.getBoundingClientRect();
      window.scrollBy({ top: top - held.top, behavior: 'instant' });
    });
    observer.observe(text);
    window.addEventListener('scroll', hold, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', hold);
    };
  }, []);
}

/** The first passage that begins in the window, or else the one that fills it; `null` at the top of the page, which stays there. */
function placeIn(text: HTMLElement): Held | null {
  if (window.scrollY === 0) return null;
  const passages = text.querySelectorAll('.reader-passage');
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.getBoundingClientRect().top ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  const begins = passages[low];
  const isInside = begins && begins.getBoundingClientRect().top < window.innerHeight;
  const passage = isInside ? begins : passages[low - 1];
  return passage ? { passage, top: passage.getBoundingClientRect().top } : null;
}
