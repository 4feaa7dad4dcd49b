import { render } from 'preact';
import { type Translate, TranslateContext } from '../ui/strings.ts';
import { TrustContext, type Trusts } from '../ui/trust.ts';
import { ReaderApp } from './ReaderApp.tsx';
import type { ReaderHost } from './reader-host.ts';

/** What differs between the browser and a test. */
export interface ReaderSetting {
  translate: Translate;
  /** Which events count as a person's; those the browser vouches for, unless a test says otherwise. */
  trusts?: Trusts;
}

/** Draws the reader into `root`; the returned function takes it away. */
export function mountReader(
  root: HTMLElement,
  host: ReaderHost,
  setting: ReaderSetting,
): () => void {
  const { translate, trusts = (event) => event.isTrusted } = setting;
  document.documentElement.lang = translate.locale;
  document.documentElement.dir = translate.direction;
  render(
    <TranslateContext.Provider value={translate}>
      <TrustContext.Provider value={trusts}>
        <ReaderApp host={host} />
      </TrustContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
  return () => render(null, root);
}
