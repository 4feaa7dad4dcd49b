import type { RefObject } from 'preact';
import { usePageKeys } from '../../ui/controls/use-page-keys.ts';
import { READING_LINE } from './reading-line.ts';

/**
 * The keys n and p: to the next or previous place found, or, where no words are looked for, to the next or previous passage inside
 * `box`, which takes the focus, so that c copies it.
 */
export function useStepKeys(
  box: RefObject<HTMLElement | null>,
  found: { count: number; step: (by: 1 | -1) => void },
): void {
  usePageKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
    const by = event.key === 'n' ? 1 : event.key === 'p' ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    if (found.count > 0) found.step(by);
    else stepPassage(box.current, by);
  });
}

function stepPassage(box: HTMLElement | null, by: 1 | -1): void {
  const passages = [...(box?.querySelectorAll<HTMLElement>('.reader-passage') ?? [])];
  const focused = document.activeElement?.closest<HTMLElement>('.reader-passage');
  const read = focused
    ? passages.indexOf(focused)
    : passages.findLastIndex((each) => each.getBoundingClientRect().top <= READING_LINE);
  const next = passages[Math.max(0, read + by)];
  next?.scrollIntoView({ block: 'start' });
  next?.focus({ preventScroll: true });
}
