import { usePageKeys } from '../../ui/controls/use-page-keys.ts';
import { isField, popupCommand } from './popup-keys.ts';

/** What the popup's own keys do, wherever the focus is. */
export interface PopupKeys {
  search: () => void;
  help: () => void;
  back: () => void;
}

/** Handles the keys of the whole popup, except those that a part of it has handled already. */
export function usePopupKeys(keys: PopupKeys): void {
  usePageKeys((event) => {
    if (event.defaultPrevented) return;
    const command = popupCommand(event, isField(event.target));
    if (command !== 'search' && command !== 'help' && command !== 'back') return;
    event.preventDefault();
    keys[command]();
  });
}
