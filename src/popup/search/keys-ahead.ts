import { type KeyPress, moveInList, type PopupCommand, popupCommand } from '../keys/popup-keys.ts';

/** Where keys have led that were pressed before there was a list to hear them. */
export interface Ahead {
  at: number;
  opened: boolean;
  /** What is to be done there, in order. */
  commands: NonNullable<PopupCommand>[];
}

/** True if this key leads from the search field to the hits. */
export function leadsToHits({ key }: KeyPress): boolean {
  return key === 'ArrowDown' || key === 'Enter';
}

/**
 * Follows keys, the first of which leads to the hits, through a list of `count` that is not there yet: they mean what they would
 * mean in it. `null` if they lead back to the field.
 */
export function followAhead(keys: readonly KeyPress[], count: number): Ahead | null {
  const ahead: Ahead = { at: 0, opened: false, commands: [] };
  for (const press of keys.slice(1)) {
    const to = ahead.opened ? null : moveInList(press.key, ahead.at, count);
    const command = popupCommand(press, false);
    if (command === 'search' || (to !== null && to < 0)) return null;
    if (to !== null) ahead.at = Math.min(to, count - 1);
    else if (press.key === 'Enter') ahead.opened = true;
    else if (command !== null) ahead.commands.push(command);
  }
  return ahead;
}

/** True if a key means something in a list of hits; what is typed otherwise belongs to the field. */
export function meansSomethingAmongHits(press: KeyPress): boolean {
  const command = popupCommand(press, false);
  return (
    press.key === 'Enter' ||
    moveInList(press.key, 0, 1) !== null ||
    (command !== null && command !== 'back' && command !== 'help')
  );
}
