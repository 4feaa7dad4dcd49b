import { mountPage, type PageSetting } from '../ui/mount-page.tsx';
import type { PopupHost } from './host/popup-host.ts';
import { PopupApp } from './PopupApp.tsx';

export interface PopupSetting extends PageSetting {
  /** Words that were typed before there was a popup. */
  typed?: string;
}

/** Draws the popup into `root` at once, with the caret in its field; the returned function takes it away. */
export function mountPopup(root: HTMLElement, host: PopupHost, setting: PopupSetting): () => void {
  document.title = setting.translate('product.name');
  return mountPage(root, <PopupApp host={host} typed={setting.typed ?? ''} />, setting);
}
