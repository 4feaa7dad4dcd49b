import { usePageKeys } from '../../ui/controls/use-page-keys.ts';
import { isField, popupCommand } from './popup-keys.ts';

/** What keys do wherever the focus is. */
export interface PopupKeys {
  search: () => void;
  help: () => void;
  back: () => void;
}

/** Hears the keys that belong to the whole popup; those that a part of it has dealt with are left alone. */
export function usePopupKeys(keys: PopupKeys): void {
  usePageKeys((event) => {
    if (event.defaultPrevented) return;
    const command = popupCommand(event, isField(event.target));
    if (command !== 'search' && command !== 'help' && command !== 'back') return;
    event.preventDefault();
    keys[command]();
  });
}
