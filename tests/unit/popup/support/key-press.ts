import type { KeyPress } from '../../../../src/popup/keys/popup-keys.ts';

/** A key pressed by itself, or with `more`. */
export const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});
