import '../ui/styles.css';
import './popup.css';
import { browserMessages } from '../platform/browser-messages.ts';
import { createTranslate } from '../ui/words/strings.ts';
import { createPopupHost } from './host/browser-host.ts';
import { mountPopup } from './mount-popup.tsx';
import { takeOver } from './take-over.ts';

/** Composition root of the toolbar popup, which can also be opened in a tab. */
export function startPopup(): void {
  const root = document.getElementById('app');
  if (!root) return;
  const { typed, finish } = takeOver(document);
  mountPopup(root, createPopupHost(new URL(location.href)), {
    translate: createTranslate(browserMessages),
    typed,
  });
  finish(root.querySelector<HTMLInputElement>('.search-field input'));
}
