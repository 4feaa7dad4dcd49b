import { render } from 'preact';
import { type Translate, TranslateContext } from '../ui/strings.ts';
import { TrustContext, type Trusts } from '../ui/trust.ts';
import { PopupApp } from './PopupApp.tsx';
import type { PopupHost } from './popup-host.ts';

/** What differs between the browser and a test. */
export interface PopupSetting {
  translate: Translate;
  /** Which events count as a person's; those the browser vouches for, unless a test says otherwise. */
  trusts?: Trusts;
  /** Words that were typed before there was a popup. */
  typed?: string;
}

/** Draws the popup into `root` at once, with the caret in its field; the returned function takes it away. */
export function mountPopup(root: HTMLElement, host: PopupHost, setting: PopupSetting): () => void {
  const { translate, trusts = (event) => event.isTrusted, typed = '' } = setting;
  document.documentElement.lang = translate.locale;
  document.documentElement.dir = translate.direction;
  document.title = translate('product.name');
  render(
    <TranslateContext.Provider value={translate}>
      <TrustContext.Provider value={trusts}>
        <PopupApp host={host} typed={typed} />
      </TrustContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
  return () => render(null, root);
}
