import { type JSX, render } from 'preact';
import { TrustContext, type Trusts } from './controls/trust.ts';
import { type Translate, TranslateContext } from './words/strings.ts';

/** What differs between the browser and a test. */
export interface PageSetting {
  translate: Translate;
  /** Which events count as a person's: trusted events, unless a test says otherwise. */
  trusts?: Trusts;
}

/** Draws a page of the extension synchronously, in the language of its messages; the returned function removes it. */
export function mountPage(
  root: HTMLElement,
  page: JSX.Element,
  { translate, trusts = (event) => event.isTrusted }: PageSetting,
): () => void {
  document.documentElement.lang = translate.locale;
  document.documentElement.dir = translate.direction;
  render(
    <TranslateContext.Provider value={translate}>
      <TrustContext.Provider value={trusts}>{page}</TrustContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
  return () => render(null, root);
}
