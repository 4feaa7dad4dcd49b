import './options.css';
import { render } from 'preact';
import { browserMessages } from '../platform/browser-messages.ts';
import { createTranslate, TranslateContext } from '../ui/strings.ts';
import { createOptionsHost } from './browser-host.ts';
import { OptionsApp } from './OptionsApp.tsx';

/** Composition root of the options page. */
export function startOptions(): void {
  const translate = createTranslate(browserMessages);
  document.documentElement.lang = translate.locale;
  document.documentElement.dir = translate.direction;
  document.title = translate('options.title');
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <TranslateContext.Provider value={translate}>
      <OptionsApp host={createOptionsHost()} />
    </TranslateContext.Provider>,
    root,
  );
}
