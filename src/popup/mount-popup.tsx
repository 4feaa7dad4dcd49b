import { Announcer } from '../ui/controls/Announcer.tsx';
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
  const popup = (
    <Announcer>
      <PopupApp host={host} typed={setting.typed ?? ''} />
    </Announcer>
  );
  return mountPage(root, popup, setting);
}
