import { useEffect, useState } from 'preact/hooks';
import { passageAnchor } from '../../platform/reader-place.ts';
import { READING_LINE } from './reading-line.ts';

/** Which of some passages of the statement, in order, was begun last where one is reading; `null` above the first. */
export function usePlaceRead(entries: readonly string[], chosen: string | null): string | null {
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setRead(placeRead(entries, chosen));
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    later();
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [entries, chosen]);
  return read;
}

function placeRead(entries: readonly string[], chosen: string | null): string | null {
  const top = (entry: string | undefined): number =>
    entry === undefined
      ? Number.POSITIVE_INFINITY
      : (document.getElementById(passageAnchor(entry))?.getBoundingClientRect().top ??
        Number.POSITIVE_INFINITY);
  const { scrollHeight } = document.documentElement;
  // The last ones cannot come up to the line.
  if (window.scrollY > 0 && window.scrollY + innerHeight >= scrollHeight - 1) {
    const isGoneTo = chosen !== null && entries.includes(chosen) && top(chosen) > 0;
    return isGoneTo ? chosen : (entries.findLast((entry) => top(entry) < innerHeight) ?? null);
  }
  // A statement may have hundreds of passages: asking where each stands would cost more than drawing.
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (top(entries[middle]) <= READING_LINE) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1] ?? null;
}
