export const isMiddle = (event: MouseEvent): boolean => event.button === 1;

/** Whether a press asks for a tab behind the one in front, as on a link: with Control or Command, or the middle button. */
export function isForTabBehind(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || ('button' in event && isMiddle(event));
}

/** Some browsers take the middle button for the wish to scroll, unless it is pressed on a link; on Linux it pastes into the field. */
export function keepMiddle(event: MouseEvent): void {
  if (isMiddle(event)) event.preventDefault();
}
