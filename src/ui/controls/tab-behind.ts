/** What a press tells about itself; a key has no button. */
type Press = Pick<MouseEvent, 'ctrlKey' | 'metaKey'> & { button?: number };

/** The wheel, or both buttons of a touchpad. */
export const isMiddle = ({ button }: { button?: number }): boolean => button === 1;

/** Whether a press asks for a tab behind the one in front, as on a link: with Control or Command, or the middle button. */
export function isForTabBehind(press: Press): boolean {
  return press.ctrlKey || press.metaKey || isMiddle(press);
}

/** Some browsers take the middle button for the wish to scroll, unless it is pressed on a link; on Linux it pastes into the field. */
export function keepMiddle(event: MouseEvent): void {
  if (isMiddle(event)) event.preventDefault();
}
