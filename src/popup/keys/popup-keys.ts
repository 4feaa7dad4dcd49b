/** What a key makes the popup do. */
export type PopupCommand =
  | 'search'
  | 'help'
  | 'back'
  | 'copy'
  | 'copy-all'
  | 'source'
  | 'read'
  | null;

const COMMANDS: Record<string, PopupCommand> = {
  '/': 'search',
  '?': 'help',
  c: 'copy',
  o: 'source',
  r: 'read',
};

/** The parts of a keyboard event that matter. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Reads a key. Letters are commands only outside fields, where they would be typed, and never with a modifier, so that the
 * browser's own shortcuts (Ctrl+C) stay. Escape always goes one step back, except while an input method is composing.
 */
export function popupCommand(press: KeyPress, inField: boolean): PopupCommand {
  if (press.isComposing) return null;
  if (press.key === 'Escape') return 'back';
  if (inField || press.ctrlKey || press.metaKey || press.altKey) return null;
  // Caps Lock makes no difference; Shift turns "copy" into "copy all".
  const letter = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const command = Object.hasOwn(COMMANDS, letter) ? (COMMANDS[letter] ?? null) : null;
  return command === 'copy' && press.shiftKey ? 'copy-all' : command;
}

/** True if an element takes typed text. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea, select, [contenteditable]');
}

/**
 * The next position in a list for a key, or `null` if the key does not move. Does not wrap around: both ends lead out of the
 * list.
 */
export function moveInList(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(count - 1, at + 4);
    case 'PageUp':
      return Math.max(0, at - 4);
    default:
      return null;
  }
}
