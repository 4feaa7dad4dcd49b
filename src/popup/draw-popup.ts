import { browserMessages } from '../platform/browser-messages.ts';
import { createTranslate } from '../ui/words/strings.ts';
import { createPopupHost } from './host/browser-host.ts';
import { mountPopup } from './mount-popup.tsx';
import { takeOver } from './take-over.ts';

/** Draws the toolbar popup in place of what its page shows at first. */
export function drawPopup(): void {
  const root = document.getElementById('app');
  if (!root) return;
  const { typed, finish } = takeOver(document);
  mountPopup(root, createPopupHost(new URL(location.href)), {
    translate: createTranslate(browserMessages),
    typed,
  });
  finish(root.querySelector<HTMLInputElement>('.search-field input'));
}
