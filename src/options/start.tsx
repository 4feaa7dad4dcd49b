import './options.css';
import { browserMessages } from '../platform/browser-messages.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { createTranslate } from '../ui/words/strings.ts';
import { createOptionsHost } from './browser-host.ts';
import { OptionsApp } from './OptionsApp.tsx';

/** Composition root of the options page. */
export function startOptions(): void {
  const root = document.getElementById('app');
  if (!root) return;
  const translate = createTranslate(browserMessages);
  document.title = translate('options.title');
  mountPage(root, <OptionsApp host={createOptionsHost()} />, { translate });
}
