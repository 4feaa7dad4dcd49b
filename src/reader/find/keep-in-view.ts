/** Room left between an entry and the edge of its list, in px. */
const ROOM = 8;

/** Scrolls the list that holds an entry, and nothing else: `scrollIntoView` would move the page as well. */
export function keepInView(entry: Element | null): void {
  const list = entry?.closest('.statement-aside');
  if (!entry || !list) return;
  const { top, bottom } = entry.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top < box.top + ROOM) list.scrollTop -= box.top + ROOM - top;
  else if (bottom > box.bottom - ROOM) list.scrollTop += bottom - box.bottom + ROOM;
}
